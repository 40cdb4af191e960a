import { fold } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';

const MARKS = /\p{M}+/gu;
/** Letters that decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** A name without diacritics, in small letters: "Bárður" and "Bardur" are one. */
export function plain(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return fold(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

const NOT_ASCII = /[^ -~]/;
const SPECIAL = /[øłđðþßæœıħ]/g;

/** The form in which names are compared: plain, without dots, commas and quotation marks, single spaces, no "the". */
export function nameKey(text: string): string {
  const letters = plain(text);
  const key = PLAIN_WORDS.test(letters)
    ? letters
    : letters
        .replace(/[.,'"’‘“”()]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
  return key.startsWith('the ') ? key.slice(4) : key;
}

const PLAIN_WORDS = /^[a-z0-9-]+(?: [a-z0-9-]+)*$/;

/** The words of a name's key; what a hyphen joins is one word. */
export function nameParts(text: string): string[] {
  return nameKey(text).split(' ');
}

/** The text of a stretch of tokens as written, line breaks as spaces. */
export function textOf(tokens: Tokens, first: number, last: number): string {
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
}

/** A name of capitals as a headline has it, in the usual form: "TRAORÉ" is "Traoré". */
export function recased(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la', 'du', 'des', '&']);

/** The letters by which an organisation's name is shortened: "General Federation of Rail Workers" is "gfrw". */
export function initials(parts: readonly string[]): string {
  let letters = '';
  for (const part of parts) {
    if (SMALL.has(part)) continue;
    for (const piece of part.split('-')) letters += piece.charAt(0);
  }
  return letters;
}

/** The initials with those of the small words as well: "FoE", "CoE". */
export function allInitials(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('');
}
