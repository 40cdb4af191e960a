import { Shape, TokenKind, type Tokens } from './tokens.js';

const MARKS = '•▪‣◦●○■□▶►➤✓✔–—-*+·→';

/**
 * How many tokens the mark of a list item takes at the start of a line ("- ", "• ", "* ", "1. ", "2) ", "(a) "), or 0.
 * A dash without a space behind it and a number that the text goes on with are no marks.
 */
export function bulletLength(tokens: Tokens, first: number, last: number): number {
  if (last - first < 2) return 0;
  const unit = tokens.text.charCodeAt(tokens.start[first]!);
  const width = tokens.end[first]! - tokens.start[first]!;
  if (width === 1 && MARKS.includes(String.fromCharCode(unit))) {
    // "*Updated" and "—30—" are no items, "•Word" is.
    const loose = '•▪‣◦●○■□▶►➤✓✔·→'.includes(String.fromCharCode(unit));
    return tokens.spaced[first + 1] === 1 || loose ? 1 : 0;
  }
  if (
    tokens.kind[first] === TokenKind.Number &&
    width <= 2 &&
    /^\d+$/.test(tokens.text.slice(tokens.start[first], tokens.end[first]))
  ) {
    const mark = tokens.text.charCodeAt(tokens.start[first + 1]!);
    const set = (mark === 46 || mark === 41) && tokens.spaced[first + 1] === 0;
    return set && first + 2 < last && tokens.spaced[first + 2] === 1 && startsStatement(tokens, first + 2) ? 2 : 0;
  }
  if (unit === 40 && first + 3 < last && tokens.text.charCodeAt(tokens.start[first + 2]!) === 41) {
    return tokens.end[first + 1]! - tokens.start[first + 1]! <= 2 && tokens.spaced[first + 3] === 1 ? 3 : 0;
  }
  return 0;
}

function startsStatement(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] !== Shape.Lower;
}

/** "Q." and "A:" in front of a question and its answer: 2 tokens, or 0. `question` says which. */
export function interviewMark(tokens: Tokens, first: number, last: number): { length: number; question: boolean } {
  const none = { length: 0, question: false };
  if (last - first < 4 || tokens.end[first]! - tokens.start[first]! !== 1) return none;
  const letter = tokens.text.charAt(tokens.start[first]!);
  const mark = tokens.text.charCodeAt(tokens.start[first + 1]!);
  if ((letter !== 'Q' && letter !== 'A') || (mark !== 46 && mark !== 58) || tokens.spaced[first + 1] === 1) return none;
  return tokens.spaced[first + 2] === 1 ? { length: 2, question: letter === 'Q' } : none;
}
