import { wordSet } from '../text/lexicon.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { MONTH, TIME_UNIT, TimeUnit, WEEKDAY } from '../time/time-tables.js';
import type { Draft } from './draft.js';
import type { Figure } from './figure.js';
import { LABEL } from './figure-tables.js';
import type { Scene } from './scene.js';

const LINK = wordSet('and while with but whereas');
const DETERMINER = wordSet('the his her its their our my a an another');
/** Verbs and prepositions of having, which the next member of the list may repeat: "Adams added 19", "the Greens on 14". */
const HAS = wordSet(
  'on at has have had got gets won wins took takes added adds scored scores made hit managed with claimed sent lost gained',
);
const PLACED = wordSet('in from at for');
const COMMA = 44;
const SEMICOLON = 59;
const STOP = 46;
const OPENS = 40;
const CLOSES = 41;
const MEMBER_WORDS = 6;

/**
 * Whether the number at tokens `[first, last)` counts the noun of the figure before it, which a list does not repeat: "won 14
 * seats, the Liberals 12 and the Socialists nine". The member that has it stands between the two.
 */
export function repeatsNoun(scene: Scene, first: number, last: number, previous: Figure | undefined): boolean {
  const { tokens } = scene;
  if (previous?.kind !== 'number' || previous.counted === undefined || previous.sentence !== scene.sentence)
    return false;
  if (previous.of || previous.rate !== undefined || previous.vague) return false;
  const noun = previous.countedAt ?? -1;
  let at = noun >= previous.last ? noun + 1 : previous.last;
  const gap = first - at;
  if (gap < 2 || gap > MEMBER_WORDS) return false;
  const place = at + 1 < first && PLACED.get(tokens.word[at]!) === 1 && tokens.word[last] === tokens.word[at];
  if (place) return tellsPlace(scene, at + 1, first);
  if (!endsMember(scene, last)) return false;
  const mark = tokens.text.charCodeAt(tokens.start[at]!);
  const linked = LINK.get(tokens.word[at]!) === 1;
  if (mark !== COMMA && mark !== SEMICOLON && !linked) return false;
  at++;
  if (!linked && LINK.get(tokens.word[at]!) === 1) at++;
  return namesMember(scene, at, first);
}

/** "killed 12 people in Aru, 14 in Bel and nine in Cor": whether a name and the link to the next place are all that is between. */
function tellsPlace({ tokens }: Scene, from: number, to: number): boolean {
  let end = to;
  if (LINK.get(tokens.word[end - 1]!) === 1) end--;
  if (tokens.text.charCodeAt(tokens.start[end - 1]!) === COMMA) end--;
  if (end === to || end <= from) return false;
  for (let k = from; k < end; k++)
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] === Shape.Lower || MONTH.get(tokens.word[k]!) !== 0)
      return false;
  return true;
}

/** Whether tokens `[from, to)` are a name or a noun with its article, and at most a verb of having. */
function namesMember({ tokens }: Scene, from: number, to: number): boolean {
  let at = from;
  const determined = DETERMINER.get(tokens.word[at]!) === 1;
  if (determined) at++;
  const end = HAS.get(tokens.word[to - 1]!) === 1 ? to - 1 : to;
  if (end <= at) return false;
  for (let k = at; k < end; k++) {
    const id = tokens.word[k]!;
    if (
      tokens.kind[k] !== TokenKind.Word ||
      (LABEL.get(id) === 1 && !determined) ||
      MONTH.get(id) !== 0 ||
      WEEKDAY.get(id) !== 0
    )
      return false;
    if (TIME_UNIT.get(id) !== TimeUnit.None || HAS.get(id) === 1) return false;
    // A noun in small letters is a member only alone behind its article: "his brother nine".
    if (tokens.shape[k] === Shape.Lower && !(determined && end - at === 1)) return false;
  }
  return true;
}

/** Whether nothing is counted behind the number: a mark, a link or the end of the sentence stands there. */
function endsMember({ tokens, last }: Scene, i: number): boolean {
  if (i >= last || LINK.get(tokens.word[i]!) === 1) return true;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === COMMA || unit === SEMICOLON || unit === STOP || unit === OPENS || unit === CLOSES;
}

/** Gives a bare number of a list the noun of the one before. */
export function takeNoun(draft: Draft, previous: Figure): void {
  draft.counted = previous.counted;
  draft.countedAt = previous.countedAt;
}
