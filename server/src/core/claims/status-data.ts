/**
 * Words that take a statement out of plain fact, by what they make of it; from the modality and evidentiality cues of
 * news English. Read leftwards from a figure inside its clause: the nearest wins.
 */
export const STATUS_WORDS = {
  target:
    'target targets targeted goal goals aim aims aimed aiming objective threshold ceiling cap minimum maximum limit quota requirement guideline',
  pledge:
    'pledge pledges pledged promise promises promised commit commits committed commitment vow vows vowed undertake undertook guarantee guaranteed',
  proposal:
    'propose proposes proposed proposal proposals suggest suggests suggested plan plans planned planning draft recommend recommends recommended consider considering intends intend intended bid offer offered',
  demand:
    'demand demands demanded demanding seek seeks sought seeking want wants wanted ask asks asked asking urge urges urged call calls called require requires required insist insisted claim',
  forecast:
    "will 'll forecast forecasts forecasting predict predicts predicted prediction project projects projected projection expect expects expected expecting due scheduled likely would shall anticipate anticipated outlook",
  hypothetical: 'if could might may unless suppose supposing should hypothetical risk risks threatens threaten',
  estimate: 'estimate estimates estimated estimating reckon reckons reckoned guess believed thought',
  preliminary: 'preliminary provisional initial early partial unofficial',
} as const;

/** Cues that need a word behind them: whoever is "committed to" it pledges it, and whoever has "committed" it has done it. */
export const CUES_WITH: Readonly<Record<string, string>> = {
  'commit commits committed': 'to',
  'call calls called': 'for on',
};
