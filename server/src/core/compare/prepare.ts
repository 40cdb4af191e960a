import { type Claim, TermRole } from '../claims/claim.js';
import type { Figure } from '../figures/figure.js';
import { addMeaning, MEANING_SIZE } from '../text/meaning.js';
import type { StoryUse } from './similarity.js';

/** A claim's terms by their numbers in the story, the closest roles first. */
export interface Words {
  readonly number: Int32Array;
  readonly role: Uint8Array;
  readonly weight: Float64Array;
  /** 1 for proper names. */
  readonly name: Uint8Array;
  /** Indexes of the terms that tell something by themselves. */
  readonly heavy: readonly number[];
  /** For each role, the end of the terms with that role or a closer one. */
  readonly upTo: readonly number[];
}

/** Another figure of a claim's sentence. */
export interface Neighbour {
  /** Dimension and value. */
  readonly text: string;
  /** 0 to 1: how much it tells when another sentence has it too; "117 students" more than "two" or "fell". */
  readonly tells: number;
  /** Characters between the two. */
  readonly away: number;
}

type DateRelation = NonNullable<Figure['date']>['relation'];

/** A claim with what every comparison of it needs, worked out once for its story. */
export interface Prepared {
  readonly claim: Claim;
  readonly article: number;
  readonly index: number;
  /** Day of the article, when it is known. */
  readonly day: number | undefined;
  /** The day for which it is told: the day or the month that its clause names, else the article's. */
  readonly asOf: number | undefined;
  readonly words: Words;
  /** Lexemes of the head, verb and subject, and their numbers in the story; -1 for none. */
  readonly headLexeme: number | undefined;
  readonly verbLexeme: number | undefined;
  readonly head: number;
  readonly verb: number;
  readonly subject: number;
  /** Sum of the meanings of the near terms, and of all terms of the sentence. */
  readonly near: Float64Array;
  readonly all: Float64Array;
  /** Near lexemes that tell something, and a 31-bit mask of them for a quick test. */
  readonly telling: Int32Array;
  readonly signature: number;
  /** The other figures of the same sentence. */
  readonly others: readonly Neighbour[];
  readonly unit: string;
  /** ISO 4217 of money; other currencies share the sign of one in doubt. */
  readonly currency: string | undefined;
  readonly currencyInDoubt: boolean;
  /** What stands before a date: "since", "by". */
  readonly relation: DateRelation;
  /** Dimension and interval, to look a value up by. */
  readonly valueText: string;
  /** The figure's digits without zeros at its ends, and the same sorted. */
  readonly digits: string;
  readonly sorted: string;
}

/** From this weight on a lexeme tells something by itself. */
export const HEAVY = 0.45;
/** From this weight on a shared lexeme makes a pair worth measuring. */
const TELLING = 0.2;

const CLOSENESS = [1.5, 1, 1, 1, 0.6];

/** Prepares the claims of one article; `figures` are the article's, `day` that of the article. */
export function prepare(
  claims: readonly Claim[],
  figures: readonly Figure[],
  article: number,
  day: number | undefined,
  use: StoryUse,
): Prepared[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.figure < 0 || claim.derived) continue;
    const row = bySentence.get(claim.sentence);
    if (row) row.push(claim);
    else bySentence.set(claim.sentence, [claim]);
  }
  return claims.map((claim, index) => {
    const near = new Float64Array(MEANING_SIZE);
    const all = new Float64Array(MEANING_SIZE);
    const telling: number[] = [];
    let signature = 0;
    const { lexeme, role } = claim.terms;
    const numbers = new Int32Array(lexeme.length);
    for (let i = 0; i < lexeme.length; i++) {
      numbers[i] = use.numberOf(lexeme[i]!);
      const weight = use.weight(numbers[i]!);
      if (role[i]! <= TermRole.Sentence) addMeaning(lexeme[i]!, weight, all);
      if (role[i]! > TermRole.Phrase) continue;
      addMeaning(lexeme[i]!, weight * CLOSENESS[role[i]!]!, near);
      if (weight < TELLING) continue;
      telling.push(lexeme[i]!);
      signature |= 1 << (Math.imul(lexeme[i]!, 0x9e3779b1) >>> 27);
    }
    const figure = figures[claim.figure];
    const digits = digitsOf(figure?.stated);
    const first = (wanted: TermRole) => {
      const at = role.indexOf(wanted);
      return at < 0 ? undefined : lexeme[at]!;
    };
    const numbered = (found: number | undefined) => (found === undefined ? -1 : use.numberOf(found));
    const [head, verb, subject] = [first(TermRole.Head), first(TermRole.Verb), first(TermRole.Subject)];
    return {
      claim,
      article,
      index,
      day,
      asOf: asOfOf(claim, day),
      words: wordsOf(claim, numbers, use),
      headLexeme: head,
      verbLexeme: verb,
      head: numbered(head),
      verb: numbered(verb),
      subject: numbered(subject),
      near,
      all,
      telling: Int32Array.from(telling),
      signature,
      others: othersOf(claim, bySentence.get(claim.sentence) ?? []),
      unit: figure?.unit ?? '',
      currency: figure?.kind === 'money' ? figure.unit : undefined,
      currencyInDoubt: figure?.currencyAmbiguous === true,
      relation: figure?.date?.relation,
      valueText: `${claim.dimension} ${claim.value.low} ${claim.value.high}`,
      digits,
      sorted: [...digits].sort().join(''),
    };
  });
}

/** A period longer than this many days says no day. */
const LONG = 31;

function asOfOf({ period }: Claim, day: number | undefined): number | undefined {
  if (!period || period.endDay - period.startDay > LONG) return day;
  return (period.startDay + period.endDay) >> 1;
}

/** The terms with the closest roles first, in their order within a role; `numbers` are those of the terms in the story. */
function wordsOf({ terms: { role, flags } }: Claim, numbers: Int32Array, use: StoryUse): Words {
  const size = role.length;
  const upTo = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) upTo[role[i]!]!++;
  for (let r = 1; r < upTo.length; r++) upTo[r]! += upTo[r - 1]!;
  const next = [0, ...upTo];
  const words = {
    number: new Int32Array(size),
    role: new Uint8Array(size),
    weight: new Float64Array(size),
    name: new Uint8Array(size),
    heavy: [] as number[],
    upTo,
  };
  for (let i = 0; i < size; i++) {
    const at = next[role[i]!]!++;
    words.number[at] = numbers[i]!;
    words.role[at] = role[i]!;
    words.weight[at] = use.weight(numbers[i]!);
    words.name[at] = flags[i]! & 1;
  }
  for (let i = 0; i < size; i++) if (words.weight[i]! >= HEAVY) words.heavy.push(i);
  return words;
}

/** A sentence with more figures than this is a table or a list: its figures say nothing of each other. */
const CROWD = 24;

function othersOf(claim: Claim, sentence: readonly Claim[]): Neighbour[] {
  if (sentence.length > CROWD) return [];
  return sentence
    .filter((other) => other !== claim && other.start !== claim.start)
    .map((other) => ({
      text: `${other.dimension} ${other.value.low}`,
      tells: tellingness(other),
      away: Math.max(0, other.start - claim.end, claim.start - other.end),
    }));
}

function tellingness({ slot, dimension, value }: Claim): number {
  if (slot === 'direction' || slot === 'rank') return 0.1;
  if (slot === 'date') return 0.4;
  const digits = digitsOf(value.low).length;
  return Math.min(1, (dimension === 'count' ? 0.1 : 0.4) + 0.25 * digits);
}

/** The digits of a number without the zeros at its ends. */
export function digitsOf(stated: number | undefined): string {
  if (stated === undefined) return '';
  return String(stated)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}
