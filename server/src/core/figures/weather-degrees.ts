import { word, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Scene } from './scene.js';

/** How often an article names each scale of temperature, in words, signs or letters joined to digits. */
export interface Scales {
  readonly celsius: number;
  readonly fahrenheit: number;
}

const CELSIUS = wordSet('celsius centigrade');
const FAHRENHEIT = word('fahrenheit');
const C = word('c');
const F = word('f');
const MINUS = word('minus');
const DEGREE = 0xb0;

/** Counts the scales that an article names. Linear in its tokens. */
export function scalesOf({ text, start, end, spaced, count, word: words }: Tokens): Scales {
  let celsius = 0;
  let fahrenheit = 0;
  for (let i = 0; i < count; i++) {
    const id = words[i]!;
    if (id === 0) continue;
    if (CELSIUS.get(id) === 1) celsius++;
    else if (id === FAHRENHEIT) fahrenheit++;
    else if ((id === C || id === F) && i > 0 && spaced[i] === 0 && end[i]! - start[i]! === 1) {
      const before = text.charCodeAt(start[i]! - 1);
      const joined = before === DEGREE || (before >= 48 && before <= 57);
      if (!joined || text.charCodeAt(start[i]!) >= 97) continue;
      if (id === C) celsius++;
      else fahrenheit++;
    }
  }
  return { celsius, fahrenheit };
}

const WEATHER = wordSet(
  `temperature temperatures heat heatwave heatwaves hot hottest warmest coldest cold mercury thermometer thermometers shade frost freezing forecast forecaster forecasters forecasts weather sweltered
   sweltering sweltered swelter baked baking sizzling sizzled scorching fever highs lows chill humid humidity sunshine minus overnight`,
);
const HEAT = wordSet(
  'heat heatwave heatwaves hot hottest sweltering sweltered swelter baked baking sizzling sizzled scorching fever shade',
);
/** What degrees are told of that are no temperature, or how much warmer it grew. */
const OTHER = wordSet(
  'angle angles tilt tilted lean leans leaned slope turn turned turning rotate rotated latitude longitude east west north south orbit compass bearing university college honorary holding burn burns oven roast bake by warmer cooler hotter colder warming above below',
);
/** What the day does before its degrees. */
const REACHED = wordSet('hit hits hitting reach reached reaches reaching topped topping soared exceeded');
const REACH = 12;
/** No air is hotter than this in degrees Celsius. */
const HOTTEST = 60;
/** Hot days in degrees Celsius; in degrees Fahrenheit such days are cold. */
const HOT = [25, 56] as const;

/**
 * The scale of plain "degrees" that end before token `at`: the only one that the article names, or the one in which such
 * weather can be. Undefined where it stays in doubt, or where the degrees are none of temperature.
 */
export function scaleOfDegrees(
  scene: Scene,
  first: number,
  at: number,
  size: number,
): 'celsius' | 'fahrenheit' | undefined {
  const { tokens } = scene;
  const value = isBelowZero(tokens, first) ? -size : size;
  let weather = false;
  let heat = false;
  for (let k = Math.max(scene.first, first - REACH); k < scene.last && k < at + REACH; k++) {
    const id = tokens.word[k]!;
    if (OTHER.get(id) === 1) return undefined;
    if (WEATHER.get(id) === 1) weather = true;
    if (HEAT.get(id) === 1) heat = true;
    if (REACHED.get(id) === 1 && k < first && value >= HOT[0]) weather = true;
  }
  const { celsius, fahrenheit } = scene.facts.scales();
  if (value > HOTTEST) return weather ? 'fahrenheit' : undefined;
  if (celsius > 0 !== fahrenheit > 0 && weather) return celsius > 0 ? 'celsius' : 'fahrenheit';
  // Degrees Fahrenheit are told in whole numbers, and only those of Celsius are hot below 56.
  const hot = heat && value >= HOT[0] && value < HOT[1];
  return hot || (weather && !Number.isInteger(value)) ? 'celsius' : undefined;
}

/** "minus 12", "-12": the sign stands before the number that is read. */
function isBelowZero({ word: words, kind, spaced }: Tokens, first: number): boolean {
  if (first === 0) return false;
  return words[first - 1] === MINUS || (kind[first - 1] === TokenKind.Dash && spaced[first] === 0);
}
