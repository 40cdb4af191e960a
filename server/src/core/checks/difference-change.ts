import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { blockOf, side, textOf, type CheckResult, type Desk } from './check.js';
import { inKind } from './run-of-parts.js';

const FROM = wordSet('from');
const TO = wordSet('to');
/** Words in front of an amount that make it the difference of two others. */
const BY =
  /(?:\bby|\b(?:an?|the) (?:extra|additional|further)|\bextra|\b(?:rise|increase|hike|jump|cut|fall|drop|gain|loss|reduction|saving|difference|decline|raise|improvement|swing|climb|addition|mark-?up|discount) of|\b(?:up|down|adding|shaving|saving|an? (?:cool|full|whopping|mere)))(?: (?:about|around|some|exactly|just|only|another|a|an))* $/i;
/** And behind it. */
const MORE =
  /^(?: \p{L}+)?[ -](?:more|extra|less|fewer|higher|lower|dearer|cheaper|rise|increase|hike|jump|cut|fall|drop|gain|reduction|saving|raise|decline|improvement)\b/iu;
/** Words of the sentence that make two values those of different things. */
const OTHER = wordSet('average respectively compared each target forecast expected between');

/** A difference that is further off is that of other values. */
const FACTOR = 2.5;
/** Characters in front of an amount that are looked at. */
const LEAD = 48;

/**
 * "goes up from 291,000 to 318,000, so you'll need an extra 37,000"; "enhanced by 58 rupees, from 292 to 340": a difference
 * that is not that of the old and the new value of its sentence or the one before.
 */
export function changeDifferences(desk: Desk): CheckResult[] {
  const results: CheckResult[] = [];
  const done = new Set<number>();
  for (const figure of desk.figures) {
    if (done.has(figure.sentence) || !after(desk, figure, FROM)) continue;
    done.add(figure.sentence);
    const values = levelsOf(desk, figure);
    const said = values && saidOf(desk, values);
    const found = said && compare(desk, values, said);
    if (found) results.push(found);
  }
  return results;
}

interface Levels {
  readonly from: Figure;
  readonly to: Figure;
  readonly kind: string;
}

function after(desk: Desk, figure: Figure, words: ReturnType<typeof wordSet>): boolean {
  return hasWord(desk.article.tokens, words, Math.max(0, figure.first - 2), figure.first);
}

/** The one old and the one new value of a sentence, beside one another. */
function levelsOf(desk: Desk, figure: Figure): Levels | undefined {
  const both = ofRange(desk, figure);
  if (both) return both;
  const row = desk.inSentence(figure.sentence).filter(({ conversionOf }) => conversionOf === undefined);
  const olds = row.filter((other) => after(desk, other, FROM) && additive(other) !== undefined);
  const [from] = olds;
  if (olds.length !== 1 || !from) return undefined;
  const { first, last } = desk.article.sentences[figure.sentence]!;
  if (hasWord(desk.article.tokens, OTHER, first, last)) return undefined;
  const at = row.indexOf(from);
  for (const near of [row[at + 1], row[at - 1]]) {
    if (
      !near ||
      !after(desk, near, TO) ||
      Math.min(Math.abs(near.first - from.last), Math.abs(from.first - near.last)) > 4
    )
      continue;
    const kind = unitKind(from, near);
    if (!kind) continue;
    return { from: inKind(from, kind, near)!, to: inKind(near, kind, from)!, kind };
  }
  return undefined;
}

/** "from Rs 292 to Rs 340", read as one range: its two ends. */
export function ofRange(desk: Desk, figure: Figure): Levels | undefined {
  const { text } = desk.article;
  const { low, high, core, stated } = figure;
  if (stated !== undefined || low === undefined || high === undefined || figure.pair || figure.date) return undefined;
  const words = text.slice(core.start, core.end);
  const to = words.indexOf(' to ');
  if (to < 0 || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const [from, until] = [
    { ...figure, stated: low, core: { start: core.start, end: core.start + to } },
    { ...figure, stated: high, core: { start: core.start + to + 4, end: core.end } },
  ];
  const kind = additive(from);
  return kind ? { from, to: until, kind } : undefined;
}

/** What two values are both amounts of: "from 291,000 krónur to 318,000". */
function unitKind(a: Figure, b: Figure): string | undefined {
  const [x, y] = [additive(a), additive(b)];
  if (x === y) return x;
  if (x && inKind(b, x, a)) return x;
  return y && inKind(a, y, b) ? y : undefined;
}

/** The one difference that is told with them, in their sentence or at the head of the next. */
function saidOf(desk: Desk, { from, to, kind }: Levels): Figure | undefined {
  const { text } = desk.article;
  const next = desk.article.sentences[from.sentence + 1]?.block === blockOf(desk, from) ? [from.sentence + 1] : [];
  for (const s of [from.sentence, ...next]) {
    const found = desk.inSentence(s).flatMap((figure) => {
      if (figure.start === from.start || figure.start === to.start || figure.vague || figure.bound) return [];
      const points = kind === 'percent' && figure.kind === 'percentage-point' && figure.stated !== undefined;
      const like = points ? figure : kind === 'percent' ? undefined : inKind(withoutRate(figure), kind, to);
      if (!like || figure.change?.kind === 'to' || figure.of) return [];
      const [counted, of] = [figure.counted, to.counted ?? from.counted];
      if (kind === 'count' && counted !== undefined && of !== undefined && counted !== of) return [];
      // "Three more are to open in May" tells of others.
      if (s !== from.sentence && /^ (?:more|extra)\b/.test(text.slice(figure.core.end, figure.core.end + 8))) return [];
      const says =
        BY.test(text.slice(Math.max(0, figure.core.start - LEAD), figure.core.start)) ||
        MORE.test(text.slice(figure.core.end, figure.core.end + 30));
      return says ? [like] : [];
    });
    if (found.length === 1) return found[0];
    if (found.length > 1) return undefined;
  }
  return undefined;
}

/** "an extra 37,000 a month" beside payments that are monthly. */
function withoutRate({ rate, ...figure }: Figure): Figure {
  return rate === 'month' || rate === 'year' || rate === 'week' || rate === 'day'
    ? figure
    : { ...figure, ...(rate && { rate }) };
}

function compare(desk: Desk, { from, to }: Levels, said: Figure): CheckResult | undefined {
  const { article } = desk;
  const apart = Math.abs(amountOf(to) - amountOf(from));
  const points = said.kind === 'percentage-point';
  const stated = Math.abs(points ? said.stated! * (said.unit === 'basis point' ? 0.01 : 1) : amountOf(said));
  const slack =
    slackOf(article, from) + slackOf(article, to) + slackOf(article, said) + (said.approximate ? stated / 10 : 0);
  if (Math.abs(apart - stated) <= slack + 1e-9 * stated || apart > FACTOR * stated || stated > FACTOR * apart)
    return undefined;
  const right = points ? `${Number(apart.toPrecision(4))} points` : inUnitOf(said, apart);
  const [a, b, c] = [from, to, said].map((figure) => textOf(article, figure.core));
  return {
    check: 'difference',
    severity: 'warning',
    message: `From ${a} to ${b} is ${right}, not ${c}`,
    explanation: `The difference of ${a} and ${b} is ${right}; the text says ${c}. One of the three is wrong.`,
    what: `the difference of ${a} and ${b}`,
    sides: [side(article, [from.core, to.core]), side(article, [said.core])],
    confidence: 0.8,
  };
}
