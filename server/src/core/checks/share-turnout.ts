import type { Figure } from '../figures/figure.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

const TURNOUT_BEFORE =
  /\bturnout(?: (?:was|of|stood at|reached|came to|is|at|rose to|fell to))*:? (?:about |some |nearly )?$/i;
const TURNOUT_BEHIND = /^ turnout\b/i;
const VOTERS =
  /^(?: [\p{L}’'-]+){0,2} (?:registered|eligible|entitled to vote|on the (?:roll|register)|voters on the (?:roll|register)|voters registered|electors)\b/iu;
const VOTERS_LABEL = /\b(?:registered voters|eligible voters|electorate(?: of)?|electors|on the roll)[: ]+$/i;
const CAST = /^(?: [\p{L}’'-]+){0,3} (?:voted|cast (?:a |their )?(?:vote|ballot)s?|went to the polls|turned out)\b/iu;
const CAST_BEHIND = /^ (?:votes|ballots)(?: papers)? (?:were |had been )?(?:cast|counted)\b/i;
const CAST_LABEL = /\b(?:ballots|votes|votes|ballot papers) cast[: ]+$/i;
const LEAD = 40;
/** Turnouts of several places are no turnout of one. */
const FAR = 20;

/** "Turnout was 61 percent: 520,000 of the 1.1 million registered voters": a turnout that its two numbers do not make. */
export function turnouts(desk: Desk): CheckResult[] {
  const { text } = desk.article;
  const lead = (figure: Figure) => text.slice(Math.max(0, figure.start - LEAD), figure.start);
  const rest = (figure: Figure) => text.slice(figure.core.end, figure.core.end + LEAD);
  const percents = desk.figures.filter(
    (figure) =>
      additive(figure) === 'percent' && (TURNOUT_BEFORE.test(lead(figure)) || TURNOUT_BEHIND.test(rest(figure))),
  );
  const [percent] = percents;
  if (!percent || new Set(percents.map(amountOf)).size !== 1) return [];
  const counts = desk.figures.filter(
    (figure) => figure.kind === 'number' && figure.stated !== undefined && !figure.bound,
  );
  const cast = counts.filter(
    (figure) => CAST_LABEL.test(lead(figure)) || CAST_BEHIND.test(rest(figure)) || CAST.test(rest(figure)),
  );
  const voters = counts.filter((figure) => VOTERS_LABEL.test(lead(figure)) || VOTERS.test(rest(figure)));
  const [votes, electorate] = [only(cast), only(voters)];
  if (!votes || !electorate) return ofWhole(desk, percents, counts);
  return compare(desk, percents, votes, {
    ...electorate.core,
    stated: electorate.stated!,
    slack: slackOf(desk.article, electorate),
  });
}

function only(figures: readonly Figure[]): Figure | undefined {
  return new Set(figures.map((figure) => figure.stated)).size === 1 ? figures[0] : undefined;
}

/** "520,000 of the 1.1 million registered voters", read as one figure. */
function ofWhole(desk: Desk, percents: readonly Figure[], counts: readonly Figure[]): CheckResult[] {
  const { text } = desk.article;
  const of = counts.filter(
    (figure) => figure.of && figure.of.stated > 1000 && VOTERS.test(text.slice(figure.of.end, figure.of.end + LEAD)),
  );
  const votes = only(of);
  if (!votes?.of || votes.sentence - percents[0]!.sentence > 1) return [];
  const { start, end, stated, low, high } = votes.of;
  return compare(desk, percents, votes, { start, end, stated, slack: (high - low) / 2 });
}

interface Electorate {
  readonly start: number;
  readonly end: number;
  readonly stated: number;
  readonly slack: number;
}

function compare(desk: Desk, percents: readonly Figure[], votes: Figure, electorate: Electorate): CheckResult[] {
  const { article } = desk;
  const actual = (100 * votes.stated!) / electorate.stated;
  const stated = amountOf(percents[0]!);
  const error = slackOf(article, votes) / votes.stated! + electorate.slack / electorate.stated;
  const slack = 0.3 + slackOf(article, percents[0]!) + actual * error;
  // The share of its votes may be that of another election, told beside it.
  const isTold = desk.figures.some(
    (other) => additive(other) === 'percent' && Math.abs(amountOf(other) - actual) <= slack,
  );
  if (isTold || Math.abs(actual - stated) > FAR) return [];
  const [p, v, e] = [textOf(article, percents[0]!.core), textOf(article, votes.core), textOf(article, electorate)];
  const right = plain(Number(actual.toPrecision(3)));
  return [
    {
      check: 'share',
      severity: 'warning',
      message: `${v} of ${e} is a turnout of ${right}%, not ${p}`,
      explanation: `${v} votes divided by ${e} voters is ${right}%; the text says ${p}. One of the three is wrong.`,
      what: 'turnout, votes and electorate',
      sides: [
        side(
          article,
          percents.map((percent) => percent.core),
        ),
        side(article, [votes.core, { start: electorate.start, end: electorate.end }]),
      ],
      confidence: 0.75,
    },
  ];
}
