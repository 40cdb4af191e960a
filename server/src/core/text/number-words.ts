import { WordProperty } from './lexicon.js';

/**
 * Number words of English as cardinals, ordinals, scales and the short forms of scales that agencies and headlines
 * use. Sources: Unicode CLDR rule-based number formats for English (with the Indian scales), AP and Guardian style for
 * "bn", "m", "trn", Reuters for "mln" and "bln".
 */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Value plus one of a cardinal below one hundred; 0 for any other word. */
export const CARDINAL = new WordProperty([
  ...ONES.map((text, value) => [text, value + 1] as const),
  ...TENS.map((text, index) => [text, (index + 2) * 10 + 1] as const),
  ['fourty', 41],
]);

/** The number that a word says, from one to `most`; 0 for any other word. */
export function cardinal(id: number, most: number): number {
  const value = CARDINAL.get(id) - 1;
  return value > 0 && value <= most ? value : 0;
}

/** Power of ten of a scale word that may follow a number after a space; lakh and crore as India counts. */
export const SCALE = new WordProperty([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['crore', 7],
  ['crores', 7],
  ['bn', 9],
  ['bln', 9],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['mio', 6],
  ['trn', 12],
  ['tln', 12],
  ['tn', 12],
]);

/** Power of ten of a letter that is a scale only when it is joined to the digits ("$1.3M", "900k"). */
export const LETTER_SCALE = new WordProperty([
  ['k', 3],
  ['m', 6],
  ['b', 9],
  ['t', 12],
  ['cr', 7],
]);

/** Plural scale words, which count loosely: "hundreds", "tens of millions". */
export const LOOSE_SCALE = new WordProperty([
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['trillions', 12],
  ['lakhs', 5],
  ['crores', 7],
  ['zillions', 0],
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

/** Rank of an ordinal word. */
export const ORDINAL = new WordProperty([
  ...ORDINALS.map((text, index) => [text, index + 1] as const),
  ...ORDINAL_TENS.map((text, index) => [text, (index + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);

/** The letters that make digits an ordinal. */
export const ORDINAL_SUFFIX = new WordProperty([
  ['st', 1],
  ['nd', 1],
  ['rd', 1],
  ['th', 1],
]);

/** Denominator of a fraction word, singular or plural. */
export const DENOMINATOR = new WordProperty([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);
