import { hyphenAt } from '../text/digits.js';
import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { digitsAt } from './amount.js';
import { draftOf, leadOf, setInterval, setUnit, widen, type Draft } from './draft.js';
import { intervalOf } from './interval.js';
import type { Scene } from './scene.js';
import { readUnit, unitById } from './units.js';

const POUND = wordSet('pound pounds lb lbs');
const COMMA = 44;

/** "the 5-11, 220-pound guard": a height in feet and inches, told by the weight behind it. */
export function readHeight(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  const comma = i + 3;
  if (comma + 2 >= last || !hyphenAt(tokens, i + 1, last)) return undefined;
  if (tokens.text.charCodeAt(tokens.start[comma]!) !== COMMA || tokens.kind[comma + 1] !== TokenKind.Number)
    return undefined;
  const unit = hyphenAt(tokens, comma + 2, last) ? comma + 3 : comma + 2;
  if (unit >= last || POUND.get(tokens.word[unit]!) === 0) return undefined;
  const feet = digitsAt(tokens, i);
  const inches = digitsAt(tokens, i + 2);
  if (!feet?.bare || !inches?.bare || feet.value < 4 || feet.value > 7 || inches.value > 11) return undefined;
  const draft = draftOf(scene, 'measure', i, i + 3);
  draft.stated = feet.value + inches.value / 12;
  setUnit(draft, unitById('foot'));
  setInterval(draft, { low: draft.stated - 1 / 24, high: draft.stated + 1 / 24, highOpen: true });
  return draft;
}

const ONE_LONG = wordSet('mile kilometer kilometre meter metre foot inch yard');
const THERE = wordSet(
  'from away off out north south east west inland offshore ahead behind beyond below above upstream downstream apart long wide deep high tall thick down up farther further outside inside short',
);
const A = word('a');
const AN = word('an');

/** Units of which one is told with "of" and a thing. */
const ONE_OF = wordSet('ton tonne kilo kilogram kilogramme litre liter gallon gram gramme ounce hectare acre');
const OF = word('of');
const TON = wordSet('ton tonne');
/** What is weighed by the ton; an American has "a ton of" much else. */
const MATERIAL = wordSet(
  `explosives explosive dynamite tnt ammunition weapons cocaine heroin cannabis marijuana hashish opium drugs ivory gold silver copper steel iron aluminium aluminum scrap metal rubble debris
   rice wheat maize corn flour grain sugar cocoa coffee cotton tea tobacco salt fish meat beef fruit food potatoes fertiliser fertilizer hay feed
   coal coke oil fuel petrol diesel gas cement concrete sand gravel stone rock ore soil mud ice snow water waste rubbish garbage sewage plastic paper wood timber
   carbon co2 dioxide emissions aid supplies medicine cargo equipment chemicals uranium plutonium chlorine`,
);

/** Whether the article at `i` counts a unit: "a mile from the sea" but not "a mile of track", "a ton of explosives" but not "a ton of work". */
export function countsLength({ tokens, last }: Pick<Scene, 'tokens' | 'last'>, i: number): boolean {
  const id = tokens.word[i];
  if ((id !== A && id !== AN) || i + 2 >= last) return false;
  if (tokens.word[i + 2] === OF && ONE_OF.get(tokens.word[i + 1]!) === 1) {
    return TON.get(tokens.word[i + 1]!) === 1
      ? isMaterial(tokens, i + 3, last)
      : i > 0 && HOLDS.get(tokens.word[i - 1]!) === 1;
  }
  return ONE_LONG.get(tokens.word[i + 1]!) === 1 && THERE.get(tokens.word[i + 2]!) === 1;
}

/** What is found, held or drunk; "the price of a litre" and "a kilo of flour costs" count nothing. */
const HOLDS = wordSet(
  'seized found recovered confiscated carrying carried containing contained contains with and held drank drinking drink lost spilled spilt used added poured almost nearly about around than over under least',
);

function isMaterial(tokens: Tokens, at: number, last: number): boolean {
  for (let k = at; k < last && k < at + 3; k++) {
    if (MATERIAL.get(tokens.word[k]!) === 1) return true;
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] !== Shape.Lower) return false;
  }
  return false;
}

/** "about a kilometre from the river", "a ton of explosives". */
export function readArticleLength(scene: Scene, i: number, floor: number): Draft | undefined {
  const { tokens, last } = scene;
  const read = countsLength(scene, i) ? readUnit(tokens, i + 1, last, false) : undefined;
  if (!read) return undefined;
  const draft = draftOf(scene, 'measure', i, read.last);
  const lead = leadOf(scene, i, floor);
  widen(scene, draft, lead.first, read.last);
  draft.stated = 1;
  setUnit(draft, read.unit);
  setInterval(draft, intervalOf({ value: 1, step: 1, decimals: false, exact: false }, lead.modifier));
  return draft;
}
