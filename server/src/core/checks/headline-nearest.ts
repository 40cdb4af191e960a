import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf, isWholeCount } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { followsFrom } from './growth.js';

/** Nouns that a text counts over and over, of other people and other times. */
const COMMON: ReadonlySet<string> = new Set(
  `person people man woman child boy girl year day month week hour minute second time thing way point goal game match set
   vote percent cent question member country nation city state place side hand part case word step reason answer number
   round line page team player seat man-month death`.split(/\s+/),
);
/** Words that say that a sentence tells of another time, of others, or of what was only wanted. */
const APART = wordSet(
  `last previous previously earlier former formerly ago ended then demanded demand demands wanted would could might expected
   forecast target other others another more further remaining rest also including include average initially first
   originally since already so by`,
);
const PAST = wordSet(
  `last previous previously earlier former formerly ago ended then demanded demand demands wanted would could might expected
   forecast target other another further average each initially originally`,
);
const OPENING = 8;
const FACTOR = 2;
const MONEY_FACTOR = 1.4;

/** In how many sentences around a rival its missing part may be told. */
const AROUND = 2;

/**
 * The one other count of the same thing in the text, near its top: "calls off six concerts" above "all eight concerts are
 * off". Nothing when the text counts it twice, or tells what makes up the difference.
 */
export function sameThing(desk: Desk, figure: Figure, body: readonly Figure[]): readonly Figure[] {
  const { counted } = figure;
  if (!isCount(figure) || counted === undefined || COMMON.has(counted) || figure.change) return [];
  const like = body.filter(
    (other) => other.counted === counted && other.kind === 'number' && other.stated !== undefined,
  );
  if (like.some((other) => !isCount(other) || other.of || other.change || other.set)) return [];
  const values = new Set(like.map(({ stated }) => stated));
  const [rival] = like;
  if (values.size !== 1 || !rival || blockOf(desk, rival) > blockOf(desk, figure) + OPENING) return [];
  const [a, b] = [figure.stated!, rival.stated!];
  if (a === b || a > FACTOR * b || b > FACTOR * a || like.some((other) => isApart(desk, other, APART))) return [];
  if (b < a && a - b === 1 && like.some((other) => andOne(desk, other))) return [];
  return isPart(body, rival, Math.abs(a - b)) ? [] : like;
}

/** "Three towns and a village". */
export function andOne({ article: { text } }: Desk, { core }: Figure): boolean {
  return /^[^.;:]{0,70}\band (?:an?|one|another|its|their|his|her) /.test(text.slice(core.end, core.end + 80));
}

/** A whole number of things, also by the day. */
function isCount({ rate, ...figure }: Figure): boolean {
  return isWholeCount(figure) && figure.stated! > 1 && !figure.approximate && (rate === undefined || rate === 'day');
}

/** Whether a figure beside a rival is what it differs by from that of the headline. */
export function isPart(body: readonly Figure[], rival: Figure, apart: number): boolean {
  return body.some(
    (other) => other !== rival && Math.abs(other.sentence - rival.sentence) <= AROUND && other.stated === apart,
  );
}

function isApart(desk: Desk, { sentence, last }: Figure, words: ReturnType<typeof wordSet>): boolean {
  const { tokens, sentences } = desk.article;
  return hasWord(tokens, words, sentences[sentence]!.first, Math.min(sentences[sentence]!.last, last + 8));
}

/** The one amount of money near that of the headline, when the text has no other that is: "$70bn gone" above "some $62bn". */
export function onlyMoney(desk: Desk, figure: Figure, body: readonly Figure[]): readonly Figure[] {
  const kind = additive(figure);
  if (figure.kind !== 'money' || !kind || figure.approximate || figure.change?.kind === 'by') return [];
  const near = body.filter((other) => {
    if (additive(other) !== kind || other.conversionOf !== undefined) return false;
    const ratio = amountOf(other) / amountOf(figure);
    return ratio <= MONEY_FACTOR && ratio >= 1 / MONEY_FACTOR;
  });
  const [rival] = near;
  if (!rival || new Set(near.map(amountOf)).size !== 1 || near.some((other) => isOther(desk, other))) return [];
  return isPart(body, rival, Math.abs(amountOf(figure) - amountOf(rival))) ? [] : near;
}

function isOther(desk: Desk, figure: Figure): boolean {
  return followsFrom(desk, figure) || figure.change !== undefined || isApart(desk, figure, PAST);
}

const AT = /\b(?:at|aged|age|just|only) $/i;
const YEARS_OLD = /\b(?:turned|turns|aged|age of|turning|celebrated (?:his|her)) $/i;
/** Ages that are further apart are those of two people. */
const YEARS = 5;

/** "Record breaker at 22" above "who turned 23 in March": the only age near the top. */
export function ageAt(desk: Desk, figure: Figure, body: readonly Figure[]): readonly Figure[] {
  const { text } = desk.article;
  if (!isWholeCount(figure) || figure.counted !== undefined || figure.stated! < 10 || figure.stated! > 110) return [];
  if (!AT.test(text.slice(Math.max(0, figure.start - 8), figure.start))) return [];
  if (!/^(?:[,.;:–—]|$| (?:[-–—]|and\b))/.test(text.slice(figure.end, figure.end + 5).split('\n')[0]!)) return [];
  const isAge = (other: Figure) =>
    other.kind === 'age' ||
    (other.kind === 'number' && YEARS_OLD.test(text.slice(Math.max(0, other.start - 24), other.start)));
  const ages = body.filter((other) => isAge(other) && blockOf(desk, other) <= blockOf(desk, figure) + OPENING);
  const [rival] = ages;
  if (!rival || rival.stated === undefined || new Set(ages.map(({ stated }) => stated)).size !== 1) return [];
  if (ages.some(({ approximate, bound }) => approximate || bound)) return [];
  return Math.abs(rival.stated - figure.stated!) <= YEARS ? ages : [];
}
