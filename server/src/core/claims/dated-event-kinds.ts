import { nounLemma, verbLemma } from '../text/lemma.js';
import { wordSet } from '../text/lexicon.js';
import { foldedText, TokenKind, type Tokens } from '../text/tokens.js';
import { EVENT_KINDS, OPPOSITE_KINDS } from './dated-event-data.js';

/** Kinds by lemma, and by a lemma with a word that follows it. */
const SINGLE = new Map<string, number[]>();
const PAIRED = new Map<string, number[]>();
/** First lemmas of pairs, so that the words behind are read only where they matter. */
const OPENING = new Set<string>();

Object.values(EVENT_KINDS).forEach((list, kind) => {
  for (const entry of list.split(', ')) {
    const words = entry.split(' ');
    if (words.length === 1) add(SINGLE, entry, kind);
    else {
      OPENING.add(words[0]!);
      add(PAIRED, `${words[0]} ${words.at(-1)}`, kind);
    }
  }
});

function add(map: Map<string, number[]>, key: string, kind: number): void {
  const row = map.get(key);
  if (!row) map.set(key, [kind]);
  else if (!row.includes(kind)) row.push(kind);
}

const NONE: readonly number[] = [];
const NOUN_ENDING = wordSet('the a an this that its his her their');
/** How far behind its verb the second word of a pair may stand: "came quietly ashore", "took the oath". */
const APART = 3;

/** The kinds of event that the word at a token may tell, of the sentence that ends at `last`; a pair tells more than a word. */
export function kindsAt(tokens: Tokens, token: number, last: number): readonly number[] {
  if (tokens.kind[token] !== TokenKind.Word) return NONE;
  const folded = foldedText(tokens, token);
  const verb = verbLemma(folded);
  if (OPENING.has(verb)) {
    for (let i = token + 1; i < last && i <= token + APART; i++) {
      if (tokens.kind[i] !== TokenKind.Word) break;
      const paired = PAIRED.get(`${verb} ${foldedText(tokens, i)}`);
      if (paired) return paired;
      if (NOUN_ENDING.get(tokens.word[i]!) === 0 && i > token + 1) break;
    }
  }
  return SINGLE.get(verb) ?? SINGLE.get(folded) ?? SINGLE.get(nounLemma(folded)) ?? NONE;
}

const NAMES = Object.keys(EVENT_KINDS);
/** By kind, the kinds that are its opposite. */
const OPPOSITES: readonly (readonly number[])[] = NAMES.map((name) =>
  OPPOSITE_KINDS.flatMap(([one, other]) => (one === name ? [other] : other === name ? [one] : [])).map((opposite) =>
    NAMES.indexOf(opposite),
  ),
);

/** Whether the words of two events tell opposites and nothing that both may be: "opened" and "closed". */
export function areOpposite(a: readonly number[], b: readonly number[]): boolean {
  if (a.some((kind) => b.includes(kind))) return false;
  return a.some((kind) => OPPOSITES[kind]!.some((opposite) => b.includes(opposite)));
}
