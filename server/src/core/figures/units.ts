import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { DEGREE_SCALES, SPEEDS, TWO_WORD_UNITS, UNIT_ROWS } from './units-data.js';

/** A unit as read: its CLDR identifier, its dimension, and how it leads to the dimension's base unit. */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

const UNITS: Unit[] = UNIT_ROWS.map(([unit, dimension, factor, offset]) => ({ unit, dimension, factor, offset }));
const byId = new Map(UNITS.map((unit) => [unit.unit, unit]));
/** Row plus one of each word that names a unit by itself. */
const NAMES = new WordProperty();
const TIGHT = new WordProperty();
UNIT_ROWS.forEach(([, , , , words, tight], index) => {
  for (const text of words.split(' ')) if (text) NAMES.set(text, index + 1);
  if (tight) TIGHT.set(tight, index + 1);
});
const PAIRS = new Map<number, { seconds: Set<number>; unit: Unit }[]>();
for (const [first, seconds, unit] of TWO_WORD_UNITS) {
  const id = word(first);
  PAIRS.set(id, [...(PAIRS.get(id) ?? []), { seconds: new Set(seconds.split(' ').map(word)), unit: byId.get(unit)! }]);
}

const SQUARE = wordSet('square sq sq.');
const CUBIC = wordSet('cubic cu');
const DEGREES = wordSet('degree degrees deg');
const PER = word('per');
const AN = word('an');
const A = word('a');
const PARTS = wordSet('part parts');
const HOUR = wordSet('hour hr h');
const SECOND = wordSet('second sec s');
const SCALES = new Map(Object.entries(DEGREE_SCALES).map(([text, unit]) => [word(text), byId.get(unit)!]));
const LETTER_UNIT_OF = wordSet('m g t l c f w v ms');

/** Lengths with the figure of their power behind them: "m2", "km3". */
const POWERED = new Map(
  ['m meter', 'km kilometer', 'cm centimeter', 'mm millimeter', 'ft foot'].flatMap((pair) => {
    const [text, id] = pair.split(' ') as [string, string];
    return [2, 3].map((power) => [word(text + power), raised(byId.get(id)!, power)] as const);
  }),
);

/** Whether a word is a unit with the figure of its power: digits joined to it name nothing. */
export function isPoweredUnit(id: number): boolean {
  return POWERED.has(id);
}

/** The unit that starts at token `i` and the token behind it. `tight` says that nothing parts it from digits. */
export function readUnit(
  tokens: Tokens,
  i: number,
  last: number,
  tight: boolean,
): { unit: Unit; last: number } | undefined {
  if (i >= last) return undefined;
  if (tokens.kind[i] === TokenKind.Symbol) return readDegreeSign(tokens, i, last);
  const id = tokens.word[i]!;
  if (id === 0) return undefined;
  const squared = SQUARE.get(id) === 1 ? 2 : CUBIC.get(id) === 1 ? 3 : 0;
  if (squared > 0) return readPower(tokens, i, last, squared);
  const powered = POWERED.get(id);
  if (powered) return { unit: powered, last: i + 1 };
  const pairs = PAIRS.get(id);
  if (pairs) {
    const at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
    for (const { seconds, unit } of pairs)
      if (at < last && seconds.has(tokens.word[at]!)) return { unit, last: at + 1 };
  }
  if (DEGREES.get(id) === 1) return readDegrees(tokens, i, last);
  if (PARTS.get(id) === 1) return readParts(tokens, i, last);
  const row = NAMES.get(id) || (tight && LETTER_UNIT_OF.get(id) === 1 ? tightRow(tokens, i) : 0);
  if (row === 0) return undefined;
  return withPower(tokens, i + 1, last, UNITS[row - 1]!);
}

/** One letter joined to digits; temperature scales and electrical units are capitals. */
function tightRow(tokens: Tokens, i: number): number {
  const row = TIGHT.get(tokens.word[i]!);
  const capital = tokens.text.charCodeAt(tokens.start[i]!) < 97;
  const { dimension } = UNITS[row - 1]!;
  const wantsCapital = dimension === 'temperature' || dimension === 'power' || dimension === 'voltage';
  return capital === wantsCapital || (capital && dimension === 'volume') ? row : 0;
}

function readDegreeSign(tokens: Tokens, i: number, last: number): { unit: Unit; last: number } | undefined {
  if (tokens.text.charCodeAt(tokens.start[i]!) !== 0xb0 && tokens.text.charCodeAt(tokens.start[i]!) !== 0xba)
    return undefined;
  const scale = i + 1 < last ? SCALES.get(tokens.word[i + 1]!) : undefined;
  return scale ? { unit: scale, last: i + 2 } : { unit: byId.get('degree')!, last: i + 1 };
}

function readDegrees(tokens: Tokens, i: number, last: number): { unit: Unit; last: number } {
  const at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
  const scale = at < last ? SCALES.get(tokens.word[at]!) : undefined;
  return scale ? { unit: scale, last: at + 1 } : { unit: byId.get('degree')!, last: i + 1 };
}

/** "square kilometres", "sq ft", "cubic metres". */
function readPower(tokens: Tokens, i: number, last: number, power: number): { unit: Unit; last: number } | undefined {
  let at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
  if (at < last && tokens.text.charCodeAt(tokens.start[at]!) === 46 && tokens.spaced[at] === 0) at++;
  if (at >= last) return undefined;
  const id = tokens.word[at]!;
  const row = NAMES.get(id) || (LETTER_UNIT_OF.get(id) === 1 ? TIGHT.get(id) : 0);
  if (row === 0 || UNITS[row - 1]!.dimension !== 'length') return undefined;
  return { unit: raised(UNITS[row - 1]!, power), last: at + 1 };
}

function raised(unit: Unit, power: number): Unit {
  const [name, dimension] = power === 2 ? ['square', 'area'] : ['cubic', 'volume'];
  const factor = power === 2 ? unit.factor ** 2 : unit.factor ** 3 * 1000;
  return { unit: `${name}-${unit.unit}`, dimension, factor, offset: 0 };
}

/** "m²", "km/h", "miles per hour": what may follow a simple unit. */
function withPower(tokens: Tokens, at: number, last: number, unit: Unit): { unit: Unit; last: number } {
  if (at < last && tokens.spaced[at] === 0) {
    const sign = tokens.text.charCodeAt(tokens.start[at]!);
    if (unit.dimension === 'length' && (sign === 0xb2 || sign === 0xb3))
      return { unit: raised(unit, sign - 0xb0), last: at + 1 };
    if (sign === 47 && at + 1 < last && tokens.spaced[at + 1] === 0) {
      const speed = speedOf(unit, tokens.word[at + 1]!);
      if (speed) return { unit: speed, last: at + 2 };
    }
  }
  const link = at + 1 < last ? tokens.word[at]! : 0;
  if (link === PER || link === AN || link === A) {
    const speed = speedOf(unit, tokens.word[at + 1]!);
    if (speed && (link === PER || tokens.end[at + 1]! - tokens.start[at + 1]! > 3))
      return { unit: speed, last: at + 2 };
  }
  return { unit, last: at };
}

function speedOf(unit: Unit, id: number): Unit | undefined {
  const per = HOUR.get(id) === 1 ? 'hour' : SECOND.get(id) === 1 ? 'second' : undefined;
  if (!per) return undefined;
  const name = SPEEDS[`${unit.unit} ${per}`];
  if (name === undefined) return undefined;
  return (
    byId.get(name) ?? { unit: name, dimension: 'speed', factor: unit.factor / (per === 'hour' ? 3600 : 1), offset: 0 }
  );
}

function readParts(tokens: Tokens, i: number, last: number): { unit: Unit; last: number } | undefined {
  if (i + 2 >= last || tokens.word[i + 1] !== PER) return undefined;
  if (tokens.word[i + 2] === MILLION) return { unit: byId.get('part-per-million')!, last: i + 3 };
  if (tokens.word[i + 2] === BILLION) return { unit: byId.get('part-per-billion')!, last: i + 3 };
  return undefined;
}
const MILLION = word('million');
const BILLION = word('billion');

/** The unit of an identifier, for readers that know which one they mean. */
export function unitById(id: string): Unit {
  return byId.get(id)!;
}
