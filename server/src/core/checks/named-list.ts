import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import type { Range } from '../text/range.js';
import { TokenKind } from '../text/tokens.js';
import { additive } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

/** A count is compared with names up to here; more are seldom listed in full. */
const MOST = 15;
const LEAST = 3;
/** How many words may stand between a count and its list. */
const REACH = 12;
/** The longest name, in words. */
const LONGEST_NAME = 5;

const AND = wordSet('and');
const INSIDE = wordSet('of the de la le les el del da do dos du van von der den upon on in sur al');
const NAMELY = wordSet('namely those');
const AT = wordSet('at in of on from called named');
/** Words between a count and names that say that the names are some of them, or something else. */
const SOME = wordSet(
  `including include includes among such like both by against between led with featuring starring from to over than
   other others more`,
);
/** What one name can have several of. */
const SHARED = new Set(
  `goal try point run wicket medal award win title time year game match race day week month hour minute set part category
   trophy song track line prize nomination seat vote podium appearance round cup final championship term`.split(/\s+/),
);

/** "Four works failed, those at Hale, Combe, Ellwick, Stanmoor and Dunmere": a count and the names listed for it. */
export function namedList(desk: Desk, figure: Figure): CheckResult | undefined {
  const { article } = desk;
  const { stated, counted } = figure;
  if (additive(figure) !== 'count' || figure.approximate || figure.of || figure.set || stated === undefined)
    return undefined;
  if (counted === undefined || SHARED.has(counted) || stated < LEAST || stated > MOST || !Number.isInteger(stated))
    return undefined;
  const from = opening(desk, figure);
  const items = from < 0 ? undefined : namesFrom(desk, from, article.sentences[figure.sentence]!.last);
  if (!items || items.length < LEAST || items.length === stated || Math.abs(items.length - stated) > 1)
    return undefined;
  const listed: Range = { start: items[0]!.start, end: items[items.length - 1]!.end };
  return {
    check: 'counted-list',
    severity: 'warning',
    message: `${textOf(article, figure)} announced, ${items.length} named`,
    explanation: `The text speaks of ${textOf(article, figure.core)} and names ${items.length}: ${textOf(article, listed)}.`,
    what: 'number of names in the list',
    sides: [side(article, [figure.core]), { value: `${items.length} names`, members: [listed] }],
    confidence: 0.75,
  };
}

/** The token behind what opens a list of names for a count; -1 when nothing does. */
function opening(desk: Desk, figure: Figure): number {
  const { tokens, sentences } = desk.article;
  const { last } = sentences[figure.sentence]!;
  for (let i = figure.last; i < Math.min(last, figure.last + REACH); i++) {
    if (SOME.get(tokens.word[i]!) === 1 || tokens.kind[i] === TokenKind.Number) return -1;
    if (tokens.kind[i] === TokenKind.Word) continue;
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (unit === 58 || unit === 40 || (tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 1)) return i + 1;
    if (unit !== 44 || NAMELY.get(tokens.word[i + 1] ?? 0) === 0) continue;
    return AT.get(tokens.word[i + 2] ?? 0) === 1 ? i + 3 : i + 2;
  }
  return -1;
}

/** The names of "A, B, C and D" from a token on; nothing when anything else stands among them. */
function namesFrom(desk: Desk, from: number, last: number): Range[] | undefined {
  const { tokens } = desk.article;
  const names: Range[] = [];
  let i = from;
  let joined = false;
  for (;;) {
    const start = i;
    while (i < last && i - start < LONGEST_NAME && isName(desk, i, start)) i++;
    if (i === start || !isCapital(desk, i - 1)) return undefined;
    names.push({ start: tokens.start[start]!, end: tokens.end[i - 1]! });
    const unit = i < last ? tokens.text.charCodeAt(tokens.start[i]!) : 46;
    if (joined) return unit === 46 || unit === 44 || unit === 41 || unit === 59 || unit === 8212 ? names : undefined;
    const comma = unit === 44;
    if (comma) i++;
    if (i < last && AND.get(tokens.word[i]!) === 1) {
      joined = true;
      i++;
    } else if (!comma) return undefined;
  }
}

function isCapital(desk: Desk, i: number): boolean {
  const { tokens } = desk.article;
  return tokens.kind[i] === TokenKind.Word && /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[i]!));
}

/** Whether a token can be part of a name that begins at `start`: a capital, or a small word inside it or before it. */
function isName(desk: Desk, i: number, start: number): boolean {
  const { tokens } = desk.article;
  if (isCapital(desk, i)) return true;
  return INSIDE.get(tokens.word[i]!) === 1 && (i > start || tokens.text.charAt(tokens.start[i]!) === 't');
}
