import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { nounLemma, verbLemma } from '../text/lemma.js';
import { hashOf, lookUp, wordSet } from '../text/lexicon.js';
import { lexemeOfWord, likeness } from '../text/meaning.js';
import { foldedText, TokenKind, type Tokens } from '../text/tokens.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { asSum, type Sum } from './sum-list.js';

/**
 * Bare numbers in the sentence behind a count: "will take 41 villages. … 14 go under completely and 29 in part." A number
 * that counts nothing of its own counts what was counted before.
 */
export function enumeratedSums(desk: Desk): Sum[] {
  return [...ellipticSums(desk), ...tiedSums(desk)];
}

function ellipticSums(desk: Desk): Sum[] {
  const { article } = desk;
  const sums: Sum[] = [];
  for (const total of desk.figures) {
    if (additive(total) !== 'count' || total.counted === undefined || total.of || total.stated! < LEAST_TOTAL) continue;
    const next = article.sentences[total.sentence + 1];
    if (!next || next.block !== blockOf(desk, total)) continue;
    const parts = desk.inSentence(total.sentence + 1);
    const own = desk.inSentence(total.sentence);
    if (own[own.length - 1] !== total || parts.length < 2) continue;
    if (parts.some((part) => additive(part) !== 'count' || part.counted !== undefined || part.of || part.change))
      continue;
    if (!joined(desk, parts)) continue;
    sums.push(asSum(desk, total, parts));
  }
  return sums;
}

/** How many figures before an enumeration its total is looked for among; the headline is always looked at. */
const BEFORE = 12;
/** How near in meaning the words must be that tie an enumeration to its total: "the dead" to "kills". */
const TIED = 0.45;

/**
 * A list of three counts or more that says what it counts: "Of the dead, 131 were in Merkez, 74 in Asagi and 23 in
 * Kurtgol"; "Those arrested are seven Zambians, three Tanzanians and two Vietnamese"; "6,000 of them, …". The total stands
 * before, with the same word or one of its meaning beside it.
 */
function tiedSums(desk: Desk): Sum[] {
  const { figures } = desk;
  const sums: Sum[] = [];
  let sentence = -1;
  figures.forEach((first, f) => {
    if (first.sentence === sentence) return;
    sentence = first.sentence;
    const parts = desk.inSentence(sentence).filter(({ kind }) => kind !== 'date' && kind !== 'time');
    if (parts.length < 3 || parts.some((part) => additive(part) !== 'count' || part.of || part.change)) return;
    if (!joined(desk, parts)) return;
    const tie = tieOf(desk, parts);
    if (tie === undefined) return;
    const sum = parts.reduce((all, part) => all + amountOf(part), 0);
    const before = [...figures.slice(0, 4), ...figures.slice(Math.max(4, f - BEFORE), f)].filter(
      (figure) => figure.sentence < first.sentence && additive(figure) === 'count' && !figure.of,
    );
    const totals = before.filter((figure) =>
      tie === THEM ? figure.sentence === first.sentence - 1 : isTied(desk, figure, tie),
    );
    if (before.some((figure) => amountOf(figure) === sum)) return;
    const most = Math.max(...parts.map(amountOf));
    const nearest = totals
      .filter((figure) => amountOf(figure) > most)
      .sort((p, q) => Math.abs(amountOf(p) - sum) - Math.abs(amountOf(q) - sum))[0];
    if (nearest) sums.push(asSum(desk, nearest, parts));
  });
  return sums;
}

/** Words behind which a total concludes what was counted: "they come to 71", "bringing the total to 71". */
const COMING = wordSet('come comes came coming add adds added bring brings bringing brought makes making');
const TO = wordSet('to');

/**
 * A total that says that it is one: "February (22 men) and June (31). With the 36 of Coyotal they come to 71." The parts
 * are all counts of its sentence and of the one before.
 */
export function concludedSums(desk: Desk): Sum[] {
  const sums: Sum[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    if (!kind || kind === 'percent' || !(comesTo(desk, total) || isInAll(desk, total))) continue;
    const own = desk.inSentence(total.sentence).filter((figure) => figure.last <= total.first);
    const before = comesTo(desk, total) ? desk.inSentence(total.sentence - 1) : [];
    const parts = [...before, ...own].filter(
      (figure) => additive(figure) === kind && !figure.of && figure.conversionOf === undefined,
    );
    if (own.length > 0 && parts.length > 1 && !isBesides(parts, total)) sums.push(asSum(desk, total, parts));
  }
  return sums;
}

/** "He won by two strokes with 66, 70, 69 and 68, a total of 273": all but one of them make the total. */
function isBesides(parts: readonly Figure[], total: Figure): boolean {
  const over = parts.reduce((all, part) => all + amountOf(part), 0) - amountOf(total);
  return parts.length > 2 && parts.some((part) => amountOf(part) === over);
}

/** "They come to 71". */
function comesTo(desk: Desk, total: Figure): boolean {
  const { tokens } = desk.article;
  if (total.first < 2 || TO.get(tokens.word[total.first - 1]!) === 0) return false;
  return hasWord(tokens, COMING, total.first - 5, total.first);
}

/** "38 men and 25 women, 65 in all". */
export function isInAll(desk: Desk, total: Figure): boolean {
  const { text } = desk.article;
  if (
    /\b(?:a (?:grand |combined |overall )?total of|altogether|in all|together|all told)\W*$/i.test(
      text.slice(Math.max(0, total.start - 26), total.start),
    )
  )
    return true;
  return /^(?: \p{L}+){0,2},? (?:in all|in total|altogether|all told|(?:all )?together|between them)(?=\s*(?:[,.;:)–—]|$))/u.test(
    text.slice(total.end, total.end + 40),
  );
}

/** Stands for "of them": the total is in the sentence before. */
const THEM = -2;

const TIES = wordSet('of those the');
const PRONOUNS = wordSet('them these');

/** The token that says what an enumeration counts: the X of "Of the X, …" and "Those X are …"; `THEM` for "of them". */
function tieOf(desk: Desk, parts: readonly Figure[]): number | undefined {
  const { tokens, sentences } = desk.article;
  const { first } = sentences[parts[0]!.sentence]!;
  for (let i = parts[0]!.first; i < Math.min(tokens.count, parts[0]!.last + 4); i++)
    if (PRONOUNS.get(tokens.word[i]!) === 1) return THEM;
  if (TIES.get(tokens.word[first]!) === 0 || parts[0]!.first - first > 6) return undefined;
  let i = first;
  while (i < parts[0]!.first && TIES.get(tokens.word[i]!) === 1) i++;
  return i < parts[0]!.first && tokens.kind[i] === TokenKind.Word ? i : undefined;
}

/** Whether a word near a figure is the tie, or means about the same. */
function isTied(desk: Desk, figure: Figure, tie: number): boolean {
  const { tokens } = desk.article;
  const like = lexemeAt(tokens, tie);
  for (let i = Math.max(0, figure.first - 4); i < Math.min(tokens.count, figure.last + 3); i++) {
    if (tokens.hash[i] === tokens.hash[tie]) return true;
    if (tokens.kind[i] === TokenKind.Word && like >= 0 && likeness(like, lexemeAt(tokens, i)) >= TIED) return true;
  }
  return false;
}

function lexemeAt(tokens: Tokens, i: number): number {
  const own = lexemeOfWord(tokens.word[i]!);
  if (own >= 0) return own;
  for (const lemma of [nounLemma(foldedText(tokens, i)), verbLemma(foldedText(tokens, i))]) {
    const lexeme = lexemeOfWord(lookUp(lemma, 0, lemma.length, hashOf(lemma, 0, lemma.length)));
    if (lexeme >= 0) return lexeme;
  }
  return -1;
}

/** Smaller counts come near one another by chance. */
const LEAST_TOTAL = 10;
const AND = wordSet('and');

/** Whether the parts are parted by commas and "and" alone. */
function joined(desk: Desk, parts: readonly Figure[]): boolean {
  const { tokens } = desk.article;
  const last = parts[parts.length - 1]!;
  return (
    hasWord(tokens, AND, parts[parts.length - 2]!.last, last.first) && last.first - parts[0]!.last < 6 * parts.length
  );
}
