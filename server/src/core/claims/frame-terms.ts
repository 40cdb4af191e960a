import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { Shape } from '../text/tokens.js';
import type { Frame } from './bind.js';
import type { Tagged } from './chunks.js';
import { TermRole, type Terms } from './claim.js';
import { NONE, type Lexemes } from './terms.js';

/**
 * The words around the tokens `[first, last)` with their roles; `exclude` says which tokens are the figure itself.
 * At most `LIMIT` terms, the closest first. Of an expression that leans on what was said before, the context counts as its
 * own clause.
 */
export function termsOf(
  article: Article,
  tagged: Tagged,
  frame: Frame,
  first: number,
  last: number,
  lexemes: Lexemes,
  context: readonly number[],
  leans = false,
): Terms {
  const lexeme: number[] = [];
  const role: number[] = [];
  const flags: number[] = [];
  const { tokens } = article;
  const add = (token: number, as: TermRole) => {
    if (lexeme.length >= LIMIT) return;
    const id = lexemes.at(token);
    if (id === NONE) return;
    const tag = token >= tagged.first && token < tagged.last ? tagged.tags[token]! : 0;
    lexeme.push(id);
    role.push(as);
    flags.push(
      tag === Tag.NNP ||
        tag === Tag.NNPS ||
        (tokens.shape[token] === Shape.Upper && tokens.end[token]! - tokens.start[token]! > 1)
        ? 1
        : 0,
    );
  };
  const roleAt = (token: number): TermRole => {
    if (token === frame.head) return TermRole.Head;
    if (token === frame.verb) return TermRole.Verb;
    if (token === frame.subject) return TermRole.Subject;
    if (token >= frame.groupFirst && token < frame.groupLast) return TermRole.Modifier;
    if (token >= frame.headFirst && token < frame.headLast) return TermRole.Modifier;
    return token >= frame.clauseFirst && token < frame.clauseLast ? TermRole.Phrase : TermRole.Sentence;
  };
  for (const special of new Set([frame.head, frame.verb, frame.subject]))
    if (special >= 0 && (special < first || special >= last)) add(special, roleAt(special));
  const { clauseFirst, clauseLast } = frame;
  // A head that stands in the sentence before brings its group along.
  if (frame.head >= 0 && frame.head < tagged.first)
    for (let token = frame.headFirst; token < frame.headLast; token++)
      if (token !== frame.head) add(token, TermRole.Modifier);
  for (
    let token = lexemes.next(clauseFirst, clauseLast);
    token < clauseLast && lexeme.length < LIMIT;
    token = lexemes.next(token + 1, clauseLast)
  ) {
    if ((token >= first && token < last) || token === frame.head || token === frame.verb || token === frame.subject)
      continue;
    add(token, roleAt(token));
  }
  for (
    let token = lexemes.next(tagged.first, tagged.last);
    token < tagged.last && lexeme.length < LIMIT;
    token = lexemes.next(token + 1, tagged.last)
  ) {
    if (token < clauseFirst || token >= clauseLast) {
      if (token !== frame.head && token !== frame.verb && token !== frame.subject) add(token, TermRole.Sentence);
    }
  }
  for (const token of context) add(token, leans ? TermRole.Phrase : TermRole.Context);
  return { lexeme: new Int32Array(lexeme), role: new Uint8Array(role), flags: new Uint8Array(flags) };
}

const LIMIT = 36;
