import type { Figure } from '../figures/figure.js';
import { additive, isWholeCount, plain } from './amounts.js';
import { blockOf, side, textOf, type CheckResult, type Desk } from './check.js';

/** In front of a number that is by how much a score was won. */
const MARGIN =
  /\b(?:(?:won|win|wins|winning|beat|beating|beaten|lost|lose|losing|outscor\p{L}+|victory|defeat|triumph\p{L}*|prevail\p{L}*|edged|ahead|thrash\p{L}*)(?: \p{L}+){0,4} by|(?:margin|swing|difference|majority|victory|win|defeat) (?:of|by)) (?:just |only |a |some |exactly )*$/iu;
/** "a 16-point win". */
const BEFORE_NOUN =
  /^[ -](?:points?|goals?|runs?|votes?)[ -](?:win|victory|loss|defeat|margin|swing|triumph|rout|thrashing|beating)\b/i;
const UNITS: ReadonlySet<string> = new Set(['point', 'goal', 'run', 'vote', 'try', 'game']);
/** Words near a number that make it the lead in a table or a series, or one of several legs. */
const OTHER =
  /\b(?:table|standings|ladder|aggregate|series|season|league|clear|overall|handicap|spread|odds|bookmakers?|last year|average)\b/i;
/** Words between a score and a margin that make it that of another match. */
const ANOTHER = /\b(?:since|last|previous|earlier|ago|when|after|before|then|until|next)\b/i;
const LEAD = 60;
/** Sentences before and behind among which another score may have that margin. */
const AROUND = 3;
/** A margin further from that of the score is that of something else. */
const FACTOR = 2.2;

/** "won the third period 31-17. … A swing of 16 points": a margin that is not that of the one score beside it. */
export function scoreMargins(desk: Desk): CheckResult[] {
  const results: CheckResult[] = [];
  for (const said of desk.figures) {
    if (!isMargin(desk, said)) continue;
    const score = scoreOf(desk, said);
    const found = score ? ofScore(desk, said, score) : ofVotes(desk, said);
    if (found) results.push(found);
  }
  return results;
}

function isMargin(desk: Desk, said: Figure): boolean {
  const { text } = desk.article;
  // "A swing of 16 points" may be read as points of a percentage.
  const isCount = isWholeCount(said) || (said.kind === 'percentage-point' && Number.isInteger(said.stated));
  if (!isCount || said.approximate || said.pair || said.stated! < 1) return false;
  if (said.kind === 'percentage-point' && desk.inSentence(said.sentence).some(({ kind }) => kind === 'percent'))
    return false;
  if (said.counted !== undefined && !UNITS.has(said.counted)) return false;
  const lead = text.slice(Math.max(0, said.core.start - LEAD), said.core.start);
  const rest = text.slice(said.core.end, said.core.end + LEAD);
  if (!MARGIN.test(lead) && !BEFORE_NOUN.test(rest)) return false;
  return !OTHER.test(text.slice(Math.max(0, said.start - LEAD), said.end + LEAD));
}

/** The one score of the sentence of a margin, or of the sentences right before it in its paragraph. */
function scoreOf(desk: Desk, said: Figure): Figure | undefined {
  const { sentences } = desk.article;
  for (let s = said.sentence; s >= Math.max(0, said.sentence - 2); s--) {
    if (sentences[s]!.block !== blockOf(desk, said)) return undefined;
    const scores = desk.inSentence(s).filter(({ pair }) => pair);
    if (scores.length > 0) return scores.length === 1 ? scores[0] : undefined;
  }
  return undefined;
}

function apart({ pair }: Figure): number {
  return Math.abs(pair![0] - pair![1]);
}

function ofScore(desk: Desk, said: Figure, score: Figure): CheckResult | undefined {
  const margin = apart(score);
  if (margin === said.stated || margin === 0 || !isNear(margin, said.stated!)) return undefined;
  if (ANOTHER.test(desk.article.text.slice(score.end, said.start))) return undefined;
  // Another score of the passage may be the one that is meant.
  for (let s = Math.max(0, said.sentence - AROUND); s <= said.sentence + AROUND; s++)
    if (desk.inSentence(s).some((other) => other.pair && apart(other) === said.stated)) return undefined;
  return resultOf(desk, said, [score], margin, textOf(desk.article, score.core));
}

function isNear(a: number, b: number): boolean {
  return a <= FACTOR * b && b <= FACTOR * a;
}

/** "Lowe polled 5,127 votes and Roe 5,100, a majority of 37": the two counts right before it. */
function ofVotes(desk: Desk, said: Figure): CheckResult | undefined {
  const { article } = desk;
  for (const s of [said.sentence, said.sentence - 1]) {
    if (article.sentences[s]?.block !== blockOf(desk, said)) return undefined;
    const counts = desk
      .inSentence(s)
      .filter((figure) => figure !== said && additive(figure) === 'count' && figure.stated! >= 100);
    if (counts.length === 0) continue;
    const [a, b] = counts;
    if (counts.length !== 2 || !a || !b || b.first > said.first) return undefined;
    if (!isWholeCount(a) || !isWholeCount(b) || a.approximate || b.approximate || a.change || b.change)
      return undefined;
    if (a.counted !== 'vote' && b.counted !== 'vote' && said.counted !== 'vote') return undefined;
    if ([a, b].some(({ counted }) => counted !== undefined && counted !== 'vote')) return undefined;
    const margin = Math.abs(a.stated! - b.stated!);
    if (margin === said.stated || !isNear(margin, said.stated!)) return undefined;
    return resultOf(desk, said, [a, b], margin, `${textOf(article, a.core)} to ${textOf(article, b.core)}`);
  }
  return undefined;
}

function resultOf(desk: Desk, said: Figure, values: readonly Figure[], margin: number, score: string): CheckResult {
  const { article } = desk;
  const words = textOf(article, said.core);
  return {
    check: 'difference',
    severity: 'warning',
    message: `${score} is a margin of ${plain(margin)}, not ${words}`,
    explanation: `${score} are ${plain(margin)} apart; the text says ${words}, and no score near it has that margin.`,
    what: `the margin of ${score}`,
    sides: [
      side(
        article,
        values.map((value) => value.core),
      ),
      side(article, [said.core]),
    ],
    confidence: 0.75,
  };
}
