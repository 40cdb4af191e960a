import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { Known, knownOf } from './gazetteer.js';
import { allInitials, initials, nameParts, textOf } from './names.js';

const OPEN = 40;
const CLOSE = 41;

/**
 * The token of the acronym in brackets behind a name ("General Federation of Rail Workers (FGR)"), or -1.
 *
 * Behind an organisation any acronym is its own, since names are translated and acronyms are not; behind other names
 * it must be their initials.
 */
export function acronymAfter(
  tokens: Tokens,
  { first, last }: { first: number; last: number },
  kind: EntityKind,
): number {
  if (last - first < 2 || last + 2 >= tokens.count || kind === 'demonym') return -1;
  if (
    tokens.text.charCodeAt(tokens.start[last]!) !== OPEN ||
    tokens.text.charCodeAt(tokens.start[last + 2]!) !== CLOSE
  ) {
    return -1;
  }
  const at = last + 1;
  if (tokens.shape[at]! < Shape.Upper && tokens.kind[at] !== TokenKind.Alphanumeric) return -1;
  const letters = textOf(tokens, at, at + 1)
    .toLowerCase()
    .replace(/\./g, '');
  if (letters.length < 2 || letters.length > 8) return -1;
  const parts = nameParts(textOf(tokens, first, last));
  const short = initials(parts);
  if (short === letters || allInitials(parts) === letters || startsAlike(short, letters)) return at;
  return kind === 'organization' && (knownOf(tokens, at) & (Known.Place | Known.Organization)) === 0 ? at : -1;
}

/** Acronyms leave letters out or take two of a word: the first letter and most others agree. */
function startsAlike(initials: string, letters: string): boolean {
  if (initials.charAt(0) !== letters.charAt(0) || initials.length < 2) return false;
  let at = 0;
  for (const letter of letters) if (at < initials.length && initials.charAt(at) === letter) at++;
  return at * 3 >= Math.max(initials.length, letters.length) * 2;
}
