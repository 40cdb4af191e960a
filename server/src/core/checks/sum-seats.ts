import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import type { Range } from '../text/range.js';
import { hasWord } from '../text/has-word.js';
import { additive, amountOf, isWholeCount, plain } from './amounts.js';
import { blockOf, side, textOf, type CheckResult, type Desk } from './check.js';
import { runFrom } from './run-of-parts.js';
import { asSum } from './sum-list.js';
import type { Told } from './sum-told.js';

const BODY = 'chamber|house|assembly|parliament|council|senate|legislature|congress|board|diet|bundestag|duma|knesset';
const OF_BODY = new RegExp(`\\b(?:${BODY}) (?:of|with) $`, 'i');
const BODY_BEHIND = new RegExp(`^[ -](?:seats?|members?|strong|seater)[ -](?:[\\p{L}]+ ){0,2}(?:${BODY})\\b`, 'iu');
const JURY = /\b(?:jury|jurors|juries) (?:of |made up of )?$/i;
const PANEL = /\b(?:panel|bench|court|committee|board|jury) of $/i;
const PANEL_BEHIND =
  /^[ -](?:members?|judges?|justices?|jurors?|strong|persons?|people)[ -](?:[\p{L}]+ ){0,2}(?:panel|bench|court|committee|board|jury|council)\b/iu;
/** Words that say that some did not vote, or that seats are empty. */
const SOME = wordSet(
  'absent vacant abstained abstaining abstention abstentions missed recused empty unfilled needed required',
);
/** What the last of all parties of a house is called. */
const OTHERS = /\b(?:others?|independents?|non-?party|vacant|rest)\b/i;
const NEAR = 0.12;

/** How many seats or members a body has, when a figure says it. */
function isBody(desk: Desk, figure: Figure): boolean {
  if (!isWholeCount(figure) || figure.approximate || figure.stated! < 3) return false;
  const { text } = desk.article;
  const lead = text.slice(Math.max(0, figure.core.start - 40), figure.core.start);
  const rest = text.slice(figure.core.end, figure.core.end + 50);
  return OF_BODY.test(lead) || PANEL.test(lead) || BODY_BEHIND.test(rest) || PANEL_BEHIND.test(rest);
}

/** "will have 27 Greens, 21 Liberals, 10 Labour members and eight independents" beside "64-seat assembly". */
export function seatSums(desk: Desk): Told[] {
  const sums: Told[] = [];
  for (const total of desk.figures) {
    if (!isBody(desk, total) || total.stated! < 10) continue;
    const row = desk.inSentence(total.sentence).filter((figure) => figure !== total);
    const f = row.findIndex((figure) => additive(figure) === 'count' && figure.conversionOf === undefined);
    const run = f < 0 ? undefined : runFrom(desk, row, f, 'count', total);
    if (!run || run.figures.length < 3 || !run.closed) continue;
    if (run.first < total.first && run.last > total.last) continue;
    if (run.figures.some((part) => amountOf(part) >= amountOf(total))) continue;
    // "The Greens took 27 and Labour 21": others may have the rest.
    const sum = run.figures.reduce((all, figure) => all + amountOf(figure), 0);
    const { text } = desk.article;
    if (sum < amountOf(total) && !OTHERS.test(text.slice(run.figures.at(-2)!.end, run.figures.at(-1)!.end + 24)))
      continue;
    sums.push({ ...asSum(desk, total, run.figures), near: NEAR });
  }
  return sums;
}

/** "The jury of 12 found him guilty by 10 votes to one"; "by 52 votes to 47 in the 98-seat chamber". */
export function votesOfBody(desk: Desk): CheckResult[] {
  const results: CheckResult[] = [];
  for (const [f, figure] of desk.figures.entries()) {
    const size = mixedJury(desk, figure, desk.figures[f + 1]) ?? figure;
    if (size === figure && !isBody(desk, size)) continue;
    const vote = voteBeside(desk, size);
    const found = vote && compare(desk, size, vote);
    if (found) results.push(found);
  }
  return results;
}

/** "A jury of five women and six men": one figure for both. */
function mixedJury(desk: Desk, women: Figure, men: Figure | undefined): Figure | undefined {
  const { text } = desk.article;
  if (
    !men ||
    !isWholeCount(women) ||
    !isWholeCount(men) ||
    !JURY.test(text.slice(Math.max(0, women.start - 24), women.start))
  )
    return undefined;
  if (!/^ \p{L}+ and $/u.test(text.slice(women.core.end, men.core.start))) return undefined;
  const { countedAt } = men;
  const core = {
    start: women.core.start,
    end: countedAt === undefined ? men.end : desk.article.tokens.end[countedAt]!,
  };
  return { ...women, stated: women.stated! + men.stated!, core };
}

interface Vote extends Range {
  readonly cast: number;
}

const TO = /^(?: votes?)? to $/i;
const BY = /\b(?:by|vote of|voted|majority of|verdict of)(?: a (?:majority|vote|margin) of)? $/i;

/** The one vote of the sentence of a body, or of one beside it: "7-5", "by 10 votes to one". */
function voteBeside(desk: Desk, size: Figure): Vote | undefined {
  const { tokens, sentences } = desk.article;
  for (const s of [size.sentence, size.sentence + 1, size.sentence - 1]) {
    if (sentences[s]?.block !== blockOf(desk, size)) continue;
    const votes = votesIn(desk, s);
    if (votes.length === 0) continue;
    return votes.length === 1 && !hasWord(tokens, SOME, sentences[s]!.first, sentences[s]!.last) ? votes[0] : undefined;
  }
  return undefined;
}

function votesIn(desk: Desk, s: number): Vote[] {
  const { text } = desk.article;
  const row = desk.inSentence(s);
  return row.flatMap((figure, f): Vote[] => {
    if (figure.pair) return [{ ...figure.core, cast: figure.pair[0] + figure.pair[1] }];
    const next = row[f + 1];
    if (!next || additive(figure) !== 'count' || additive(next) !== 'count') return [];
    if (!TO.test(text.slice(figure.core.end, next.core.start))) return [];
    if (!BY.test(text.slice(Math.max(0, figure.core.start - 24), figure.core.start))) return [];
    return [{ start: figure.core.start, end: next.core.end, cast: figure.stated! + next.stated! }];
  });
}

const FAR = 1.3;

function compare(desk: Desk, size: Figure, vote: Vote): CheckResult | undefined {
  const { article } = desk;
  const { cast } = vote;
  const members = size.stated!;
  const isJury = JURY.test(article.text.slice(Math.max(0, size.core.start - 24), size.core.start));
  if (cast === members || cast > FAR * members || (cast < members && !(isJury && members < FAR * cast)))
    return undefined;
  const [n, v] = [textOf(article, size.core), textOf(article, vote)];
  return {
    check: 'sum',
    severity: 'warning',
    message: `${v} are ${plain(cast)} votes, of ${n}`,
    explanation: `${v} makes ${plain(cast)} votes; the text says that there are ${n} who vote. One of the two is wrong.`,
    what: 'the votes and the number of those who vote',
    sides: [side(article, [size.core]), side(article, [{ start: vote.start, end: vote.end }])],
    confidence: 0.7,
  };
}
