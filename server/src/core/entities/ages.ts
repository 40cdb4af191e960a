import type { Sentence } from '../text/article.js';
import { word } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Mention, Role } from './entity.js';

const AGED = word('aged');
const YEAR = word('year');
const OLD = word('old');
const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const OLDEST = 125;

/** The age that stands beside a name: "Smith, 44," "Smith (44)", "Smith, aged 44", "44-year-old Smith". */
export function readAges(tokens: Tokens, { first, last }: Sentence, mention: Mention, index: number): Role[] {
  const token = behind(tokens, mention.last, last) ?? inFront(tokens, mention.first, first);
  if (token === undefined) return [];
  const age = Number(tokens.text.slice(tokens.start[token], tokens.end[token]));
  return Number.isInteger(age) && age >= 1 && age <= OLDEST ? [ageRole(tokens, token, mention.entity, index)] : [];
}

/** The role that the number at a token gives: the age of an entity. */
export function ageRole(tokens: Tokens, token: number, entity: number, mention: number): Role {
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  return {
    start,
    end,
    entity,
    kind: 'age',
    words: [tokens.text.slice(start, end)],
    of: -1,
    status: 'current',
    mention,
  };
}

function behind(tokens: Tokens, at: number, high: number): number | undefined {
  if (at + 1 >= high) return undefined;
  const mark = tokens.text.charCodeAt(tokens.start[at]!);
  if (tokens.word[at] === AGED) return isNumber(tokens, at + 1) ? at + 1 : undefined;
  if (mark === OPEN) return isBracketed(tokens, at + 1, high) ? at + 1 : undefined;
  if (mark !== COMMA) return undefined;
  if (tokens.word[at + 1] === AGED) return at + 2 < high && isNumber(tokens, at + 2) ? at + 2 : undefined;
  if (!isNumber(tokens, at + 1)) return undefined;
  if (at + 2 >= high) return at + 1;
  const next = tokens.text.charCodeAt(tokens.start[at + 2]!);
  return next === COMMA || next === 46 || next === 59 || next === 41 ? at + 1 : undefined;
}

/** "(44)"; a single digit in brackets is a goal or a try. */
function isBracketed(tokens: Tokens, i: number, high: number): boolean {
  if (!isNumber(tokens, i) || tokens.end[i]! - tokens.start[i]! < 2 || i + 1 >= high) return false;
  return tokens.text.charCodeAt(tokens.start[i + 1]!) === CLOSE;
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Number && tokens.end[i]! - tokens.start[i]! <= 3;
}

/** "44-year-old" right in front, or with one or two words of office between. */
function inFront(tokens: Tokens, at: number, low: number): number | undefined {
  for (let i = at - 1; i >= Math.max(low + 4, at - 3); i--) {
    if (tokens.word[i] === OLD && tokens.word[i - 2] === YEAR && isNumber(tokens, i - 4) && isHyphens(tokens, i))
      return i - 4;
    if (tokens.kind[i] !== TokenKind.Word) return undefined;
  }
  return undefined;
}

function isHyphens(tokens: Tokens, old: number): boolean {
  return tokens.kind[old - 1] === TokenKind.Dash && tokens.kind[old - 3] === TokenKind.Dash;
}
