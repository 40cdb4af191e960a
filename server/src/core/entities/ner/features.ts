import { foldUnit } from '../../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { classOf } from '../../text/tagger/dictionary.js';
import { Known, knownOf, Phrase, phraseAt } from '../gazetteer.js';
import { wordClass } from '../word-classes.js';

/** The table of weights has as many words of four; a row is three of them, and rows overlap. */
export const WORD_COUNT = 1 << 16;
const WORD_BITS = 31 - Math.clz32(WORD_COUNT);

/** The most feature rows of one token. */
export const MOST_ROWS = 48;
/** How many of them depend on the token alone (see `ownKey`); they are the first. */
export const OWN_ROWS = 10;

const TABLE_BITS =
  Known.Given |
  Known.Surname |
  Known.City |
  Known.Honorific |
  Known.Office |
  Known.Modifier |
  Known.OrganizationHead |
  Known.Calendar |
  Known.EventHead |
  Known.PlaceHead |
  Known.PlaceLeader |
  Known.Place |
  Known.Demonym |
  Known.Organization |
  Known.Particle |
  Known.Common;
/** What matters of a neighbour. */
const SIDE_BITS =
  Known.Honorific |
  Known.Office |
  Known.Speech |
  Known.PlaceCue |
  Known.OrganizationHead |
  Known.Place |
  Known.Demonym |
  Known.Given |
  Known.Calendar |
  Known.PlaceHead;

/** The class of what stands outside the sentence, fine and coarse; no word has it. */
const OUTSIDE = 0x3ff03ff;
const FINE = 0xffff;
const COARSE = 16;

/** Spreads a seed and two values over the table of weights. */
function row(seed: number, a: number, b: number): number {
  let hash = Math.imul(a + Math.imul(seed, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> (32 - WORD_BITS);
}

/** A stretch of tokens that may hold names, and the sentence around it. */
export interface Zone {
  readonly first: number;
  readonly last: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
  readonly titled: boolean;
}

/** Feature rows of the tokens of one zone at a time; its arrays are reused. */
export class NameFeatures {
  /** `MOST_ROWS` rows a token, token after token. */
  rows = new Int32Array(MOST_ROWS * 64);
  counts = new Uint8Array(64);
  known = new Int32Array(66);
  /** Phrase of the tables that covers a token: kind * 2, plus 1 on its first token. */
  covered = new Uint8Array(64);
  /** Classes of the words from two before the zone to two behind it. */
  classes = new Int32Array(68);

  /** Fills the rows for every token of the zone; those that depend on the token alone come first. */
  fill(tokens: Tokens, zone: Zone): void {
    this.begin(tokens, zone);
    for (let i = zone.first; i < zone.last; i++) this.fillOwn(tokens, zone, i);
  }

  /** Fills the rows that depend on what stands around each token, and leaves room for its own. */
  begin(tokens: Tokens, zone: Zone): void {
    const size = zone.last - zone.first;
    if (size > this.counts.length) {
      this.rows = new Int32Array(MOST_ROWS * size * 2);
      this.counts = new Uint8Array(size * 2);
      this.known = new Int32Array(size * 2 + 2);
      this.covered = new Uint8Array(size * 2);
      this.classes = new Int32Array(size * 2 + 4);
    }
    this.#look(tokens, zone);
    let runLast = zone.first;
    for (let i = zone.first; i < zone.last; i++) {
      if (i >= runLast) runLast = this.#run(tokens, zone, i);
      this.#around(tokens, zone, i);
    }
  }

  /** Fills the `OWN_ROWS` rows that depend on the token, its case, and whether it opens its sentence alone. */
  fillOwn(tokens: Tokens, zone: Zone, i: number): void {
    const { rows } = this;
    const mode = zone.titled ? 1000 : 0;
    const own = tokens.hash[i]!;
    const shape = tokens.shape[i]!;
    const bits = this.known[i - zone.first + 1]!;
    const form = formOf(tokens, zone, i);
    const common = classOf(own) * 2 + ((bits & Known.Common) === 0 ? 0 : 1);
    let n = (i - zone.first) * MOST_ROWS;
    rows[n++] = row(1 + mode, own, shape);
    rows[n++] = row(2 + mode, form, common);
    rows[n++] = row(3 + mode, bits & TABLE_BITS, form & 31);
    rows[n++] = row(4, suffixOf(tokens, i, 3), shape);
    rows[n++] = row(5, suffixOf(tokens, i, 2), shape);
    rows[n++] = row(6, prefixOf(tokens, i, 3), shape);
    rows[n++] = row(27, Math.min(tokens.end[i]! - tokens.start[i]!, 9), shape);
    rows[n++] = row(34 + mode, 0, 0);
    const kind = this.classes[i - zone.first + 2]!;
    rows[n++] = row(35, kind & FINE, form);
    rows[n++] = row(36 + mode, kind >>> COARSE, form);
  }

  #look(tokens: Tokens, { first, last, sentenceFirst, sentenceLast }: Zone): void {
    const { known, covered, classes } = this;
    for (let i = first - 2; i < last + 2; i++)
      classes[i - first + 2] = i < sentenceFirst || i >= sentenceLast ? OUTSIDE : wordClass(tokens, i);
    known[0] = first > sentenceFirst ? knownOf(tokens, first - 1) : 0;
    known[last - first + 1] = last < sentenceLast ? knownOf(tokens, last) : 0;
    covered.fill(0, 0, last - first);
    let free = first;
    for (let i = first; i < last; i++) {
      const bits = knownOf(tokens, i);
      known[i - first + 1] = bits;
      if (i < free || (bits & Known.OpensPhrase) === 0 || tokens.shape[i] === Shape.Lower) continue;
      const match = phraseAt(tokens, i, Math.min(last + 1, sentenceLast));
      if (match.kind === Phrase.None) continue;
      free = Math.min(match.last, last);
      covered.fill(match.kind * 2, i - first, free - first);
      covered[i - first]! |= 1;
    }
  }

  #around(tokens: Tokens, zone: Zone, i: number): void {
    const { rows, known, covered } = this;
    const { hash, kind, shape } = tokens;
    const { first, sentenceFirst, sentenceLast } = zone;
    const at = i - first;
    const base = at * MOST_ROWS;
    const own = hash[i]!;
    const bits = known[at + 1]! & TABLE_BITS;
    const form = formOf(tokens, zone, i);
    const left = i > sentenceFirst ? hash[i - 1]! : 1;
    const right = i + 1 < sentenceLast ? hash[i + 1]! : 2;
    const leftBits = known[at]! & SIDE_BITS;
    const rightBits = known[at + 2]! & SIDE_BITS;
    const leftShape = i > sentenceFirst ? shape[i - 1]! + kind[i - 1]! * 8 : 200;
    const rightShape = i + 1 < sentenceLast ? shape[i + 1]! + kind[i + 1]! * 8 : 200;
    const common = classOf(own) * 2 + ((known[at + 1]! & Known.Common) === 0 ? 0 : 1);
    const run = RUN;
    const position = (i === run.first ? 1 : 0) + (i === run.last - 1 ? 2 : 0) + (shape[i] === Shape.Lower ? 4 : 0);
    let n = base + OWN_ROWS;
    rows[n++] = row(7, left, 0);
    rows[n++] = row(8, right, 0);
    rows[n++] = row(11, leftBits, bits);
    rows[n++] = row(12, rightBits, bits);
    rows[n++] = row(13, leftBits, rightBits);
    rows[n++] = row(14, leftShape, rightShape * 16 + shape[i]!);
    rows[n++] = row(15, covered[at]!, bits & (Known.Given | Known.Surname));
    rows[n++] = row(17, left, form);
    rows[n++] = row(18, right, form);
    rows[n++] = row(19, run.lastHash, position);
    rows[n++] = row(20, run.lastBits, position);
    rows[n++] = row(21, run.before, position);
    rows[n++] = row(22, run.after, position);
    rows[n++] = row(23, run.beforeBits, run.lastBits);
    rows[n++] = row(24, run.afterBits, run.lastBits);
    rows[n++] = row(25, run.size, bits);
    rows[n++] = row(26, run.firstBits, run.lastBits);
    rows[n++] = row(28, own, left);
    rows[n++] = row(29, own, right);
    rows[n++] = row(31, run.firstHash, position);
    rows[n++] = row(32, common, leftBits);
    rows[n++] = row(33, shapesAround(tokens, zone, i), bits);
    this.counts[at] = this.#classes(at, n, run.first - first, run.last - first, position) - base;
  }

  /**
   * Adds the rows of what classes the words are of: two on either side, those at the ends of the run `[first, last)` that
   * the token is in, and the next ones. Returns where the rows end.
   */
  #classes(at: number, end: number, first: number, last: number, position: number): number {
    const { rows, classes } = this;
    const own = classes[at + 2]! >>> COARSE;
    const left = classes[at + 1]!;
    const right = classes[at + 3]!;
    const runLast = classes[last + 1]!;
    const before = classes[first + 1]!;
    const after = classes[last + 2]!;
    let n = end;
    rows[n++] = row(37, left & FINE, 0);
    rows[n++] = row(38, right & FINE, 0);
    rows[n++] = row(39, classes[at]! & FINE, 0);
    rows[n++] = row(40, classes[at + 4]! & FINE, 0);
    rows[n++] = row(41, left >>> COARSE, own);
    rows[n++] = row(42, right >>> COARSE, own);
    rows[n++] = row(43, left >>> COARSE, right >>> COARSE);
    rows[n++] = row(44, runLast & FINE, position);
    rows[n++] = row(45, classes[first + 2]! & FINE, position);
    rows[n++] = row(46, before & FINE, position);
    rows[n++] = row(47, after & FINE, position);
    rows[n++] = row(48, before >>> COARSE, runLast >>> COARSE);
    rows[n++] = row(49, after >>> COARSE, runLast >>> COARSE);
    return n;
  }

  /**
   * The capitalised run that begins at a token, without small connectors, or a stretch of connectors: what names end
   * with says most about their kind. Returns its end.
   */
  #run(tokens: Tokens, zone: Zone, first: number): number {
    let last = first + 1;
    const capital = tokens.shape[first]! > Shape.Lower;
    while (capital && last < zone.last && tokens.shape[last]! > Shape.Lower) last++;
    const { known } = this;
    RUN.first = first;
    RUN.last = last;
    RUN.size = Math.min(last - first, 5);
    RUN.lastHash = tokens.hash[last - 1]!;
    RUN.firstHash = tokens.hash[first]!;
    RUN.lastBits = known[last - zone.first]! & TABLE_BITS;
    RUN.firstBits = known[first - zone.first + 1]! & TABLE_BITS;
    RUN.before = first > zone.sentenceFirst ? tokens.hash[first - 1]! : 1;
    RUN.after = last < zone.sentenceLast ? tokens.hash[last]! : 2;
    RUN.beforeBits = known[first - zone.first]! & SIDE_BITS;
    RUN.afterBits = known[last - zone.first + 1]! & SIDE_BITS;
    return last;
  }
}

const RUN = {
  first: 0,
  last: 0,
  size: 0,
  lastHash: 0,
  firstHash: 0,
  lastBits: 0,
  firstBits: 0,
  before: 0,
  after: 0,
  beforeBits: 0,
  afterBits: 0,
};

/** The shapes of a token and of two on either side, as one number. */
function shapesAround(tokens: Tokens, zone: Zone, i: number): number {
  const { shape } = tokens;
  const { sentenceFirst, sentenceLast } = zone;
  const left2 = i - 2 >= sentenceFirst ? shape[i - 2]! : 7;
  const left = i - 1 >= sentenceFirst ? shape[i - 1]! : 7;
  const right = i + 1 < sentenceLast ? shape[i + 1]! : 7;
  const right2 = i + 2 < sentenceLast ? shape[i + 2]! : 7;
  return left2 + 8 * left + 64 * shape[i]! + 512 * right + 4096 * right2;
}

/** The token's case, whether it opens its sentence, and whether it is a single letter. */
function formOf({ kind, shape, start, end }: Tokens, { sentenceFirst }: Zone, i: number): number {
  const opens = i === sentenceFirst || (i === sentenceFirst + 1 && kind[sentenceFirst] !== TokenKind.Word) ? 1 : 0;
  return shape[i]! * 2 + opens + (end[i]! - start[i]! === 1 ? 32 : 0);
}

/** With the token's hash, all that its own rows depend on. */
export function ownKey(tokens: Tokens, zone: Zone, i: number): number {
  return formOf(tokens, zone, i) * 2 + (zone.titled ? 1 : 0);
}

function suffixOf(tokens: Tokens, i: number, length: number): number {
  let code = 0;
  for (let at = Math.max(tokens.start[i]!, tokens.end[i]! - length); at < tokens.end[i]!; at++) {
    code = Math.imul(code, 131) + foldUnit(tokens.text.charCodeAt(at));
  }
  return code;
}

function prefixOf(tokens: Tokens, i: number, length: number): number {
  let code = 0;
  for (let at = tokens.start[i]!, end = Math.min(tokens.end[i]!, at + length); at < end; at++) {
    code = Math.imul(code, 137) + foldUnit(tokens.text.charCodeAt(at));
  }
  return code;
}
