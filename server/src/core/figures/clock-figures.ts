import { word, wordSet } from '../text/lexicon.js';
import type { Block } from '../text/article.js';
import { TokenKind } from '../text/tokens.js';
import { readClock } from '../time/clock.js';
import { ZONE } from '../time/time-tables.js';
import type { DateReading, TimeContext } from '../time/context.js';
import { draftOf, leadOf, widen, type Draft } from './draft.js';
import type { Scene } from './scene.js';

const SHORTLY = wordSet('shortly just soon');
const BEFORE = word('before');
const AFTER = word('after');
/** Minutes that "about", "nearly" and "shortly before" leave open. */
const ABOUT = 15;
const SHORT = 30;

/** The figure of a clock time with what stands before it: "about 1.40am", "shortly after 4 o'clock". The day is found later. */
export function clockOf(scene: Scene, reading: DateReading, floor: number): Draft {
  const { tokens } = scene;
  const draft = draftOf(scene, 'time', reading.first, reading.last);
  let [from, to] = reading.clock!;
  const at = reading.first;
  const before = at - 1 >= floor ? tokens.word[at - 1]! : 0;
  if ((before === BEFORE || before === AFTER) && at - 2 >= floor && SHORTLY.get(tokens.word[at - 2]!) === 1) {
    widen(scene, draft, at - 2, draft.last);
    if (before === BEFORE) from -= SHORT;
    else to += SHORT;
    draft.approximate = true;
  } else {
    const lead = leadOf(scene, at, floor);
    if (lead.modifier === 'about' || lead.modifier === 'nearly' || lead.modifier === 'just-over') {
      widen(scene, draft, lead.first, draft.last);
      if (lead.modifier !== 'just-over') from -= ABOUT;
      if (lead.modifier !== 'nearly') to += ABOUT;
      draft.approximate = true;
    }
  }
  draft.clock = [from, to];
  return draft;
}

const ENTRY = 'it is the time of the entry and not of what it tells';

/**
 * The clock time that stamps an entry of a live blog in the line of its text, with its zone or a colon: "10:42 GMT: Rescuers
 * say". A stamp on a line of its own is layout and no figure. It is left without a day, so that nothing counts from it.
 */
export function stampOf(scene: Scene, { first, last }: Block): Draft | undefined {
  const { tokens } = scene;
  const gap = tokens.text.slice(tokens.end[last - 1]!, tokens.start[scene.first]!);
  const colon = tokens.text.charCodeAt(tokens.start[last - 1]!) === 58;
  const zoned = tokens.word.subarray(first, last).some((id) => ZONE.get(id) === 1);
  if (!colon && !zoned) return undefined;
  if (last !== scene.first || gap.includes('\n')) return undefined;
  const context = { ...scene, first, last };
  for (let i = first; i < last && i < first + 2; i++) {
    const reading = tokens.kind[i] === TokenKind.Number ? stampedTime(context, i) : undefined;
    if (!reading) continue;
    const draft = draftOf(scene, 'time', i, reading);
    draft.unresolved = ENTRY;
    return draft;
  }
  return undefined;
}

/** The token behind a stamp's time: "14.05", too, which elsewhere is a number. */
function stampedTime(context: TimeContext, i: number): number | undefined {
  const reading = readClock(context, i);
  if (reading) return reading.last;
  return DOTTED.test(context.tokens.text.slice(context.tokens.start[i]!, context.tokens.end[i]!)) ? i + 1 : undefined;
}
const DOTTED = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
