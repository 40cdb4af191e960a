import { word, wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import { smallerParts } from './duration-parts.js';
import { draftOf, leadOf, setInterval, setUnit, widen, type Draft } from './draft.js';
import { intervalOf } from './interval.js';
import { SPEND } from './plain-figures.js';
import type { Scene } from './scene.js';

/** A stretch of one unit said with an article: "a week", "an hour and a half". */
export interface ArticleAmount {
  readonly last: number;
  readonly value: number;
  readonly timeUnit: TimeUnit;
  figure(floor: number): Draft;
}

const AND = word('and');
const OR = word('or');
const TWO = word('two');
const A = word('a');
const HALF = word('half');
const LED = wordSet(
  'in for within about nearly almost around over than least after of only just up lasted last took take roughly by under below past spent less be is was',
);
const FOLLOWED = wordSet('after before of into long and since from');

/** The stretch that starts with the article at `i`: a week, month, year and longer always; shorter ones where they measure. */
export function articleAmount(scene: Scene, i: number): ArticleAmount | undefined {
  const { tokens, first, last } = scene;
  const at = i + 1;
  if (at >= last) return undefined;
  const timeUnit = TIME_UNIT.get(tokens.word[at]!);
  if (
    timeUnit === TimeUnit.None ||
    (timeUnit === TimeUnit.Second && !timesSecond(scene, i)) ||
    timeUnit === TimeUnit.Weekend ||
    timeUnit === TimeUnit.Quarter
  )
    return undefined;
  if (tokens.text.charCodeAt(tokens.end[at]! - 1) === 115) return undefined;
  let end = at + 1;
  let value = 1;
  let step = 1;
  const two = tokens.word[end] === OR && tokens.word[end + 1] === TWO;
  if (two) end += 2;
  else if (tokens.word[end] === AND && tokens.word[end + 1] === A && tokens.word[end + 2] === HALF) {
    value = 1.5;
    step = 0.1;
    end += 3;
  } else {
    const parts = smallerParts(tokens, end, last, timeUnit);
    if (parts) {
      const { seconds } = TIME_UNITS[timeUnit]!;
      value = 1 + parts.seconds / seconds;
      step = parts.step / seconds;
      end = parts.last;
    }
  }
  if (
    end < last &&
    ((tokens.kind[end] === TokenKind.Possessive && POSSESSED.get(tokens.word[at]!) === 0) ||
      (tokens.kind[end] === TokenKind.Dash && tokens.spaced[end] === 0))
  )
    return undefined;
  const before = i > first ? tokens.word[i - 1]! : 0;
  const shift = end < last ? SHIFTS.get(tokens.word[end]!) === 1 : false;
  const long = timeUnit >= TimeUnit.Hour && timeUnit !== TimeUnit.Day && timeUnit !== TimeUnit.Night;
  const measures =
    two ||
    long ||
    timeUnit === TimeUnit.Second ||
    value !== 1 ||
    shift ||
    LED.get(before) === 1 ||
    (timeUnit === TimeUnit.Day && FOLLOWED.get(tokens.word[end] ?? 0) === 1);
  if (!measures) return undefined;
  if (
    end < last &&
    timeUnit < TimeUnit.Week &&
    value === 1 &&
    tokens.kind[end] === TokenKind.Word &&
    LED.get(before) === 0 &&
    !shift &&
    FOLLOWED.get(tokens.word[end]!) === 0 &&
    timeUnit !== TimeUnit.Hour &&
    timeUnit !== TimeUnit.Second
  )
    return undefined;
  return {
    last: end,
    value,
    timeUnit,
    figure: (floor) => figureOf(scene, i, end, two ? 0 : value, step, timeUnit, floor),
  };
}
/** "an hour's exercise", "a year's supply". */
const POSSESSED = wordSet('hour week month year');
const BESIDE_SECOND = wordSet('ahead behind faster slower quicker apart adrift clear');
const BOUND = wordSet('than under within about nearly over');

/** "less than a second ahead", "within a second.": time, where "a second" else ranks what follows. */
function timesSecond({ tokens, first, last }: Scene, i: number): boolean {
  const next = i + 2;
  if (next < last && BESIDE_SECOND.get(tokens.word[next]!) === 1) return true;
  return (
    i > first && BOUND.get(tokens.word[i - 1]!) === 1 && (next >= last || tokens.kind[next] === TokenKind.Punctuation)
  );
}

const SHIFTS = wordSet('ago earlier later before after');

function figureOf(
  scene: Scene,
  first: number,
  last: number,
  value: number,
  step: number,
  timeUnit: TimeUnit,
  floor: number,
): Draft {
  const draft = draftOf(scene, 'duration', first, last);
  const { unit, seconds } = TIME_UNITS[timeUnit]!;
  setUnit(draft, { unit, dimension: 'duration', factor: seconds });
  if (value === 0) {
    draft.vague = true;
    setInterval(draft, { low: 1, high: 2, approximate: true });
    return draft;
  }
  draft.stated = value;
  const lead = leadOf(scene, first, floor);
  const before = lead.first > scene.first ? scene.tokens.word[lead.first - 1]! : 0;
  const plain = lead.modifier === 'more-than' && scene.tokens.word[lead.first] === OVER && SPEND.get(before) === 0;
  if (!plain) widen(scene, draft, lead.first, last);
  setInterval(draft, intervalOf({ value, step, decimals: value !== 1, exact: false }, plain ? 'plain' : lead.modifier));
  return draft;
}
const OVER = word('over');
