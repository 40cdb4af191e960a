import { word, wordSet } from '../text/lexicon.js';
import type { DateReading } from '../time/context.js';
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
