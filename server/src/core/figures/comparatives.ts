import { WordProperty } from '../text/lexicon.js';

/**
 * Comparatives behind a share or a percentage by which something differs, and the way it differs: 1 up, 2 down, 3 for
 * those that are up for one thing and down for another ("a third better"). Regular comparatives of the adjectives of
 * size, price, speed, age, warmth and strength, as grammars of English list them.
 */
export const COMPARATIVE = new WordProperty();
const UP =
  'more higher larger bigger greater longer taller stronger dearer costlier pricier heavier faster quicker warmer hotter wider broader deeper thicker richer wealthier older busier louder wetter brighter';
const DOWN =
  'fewer less lower smaller shorter weaker cheaper lighter slower cooler colder narrower shallower thinner poorer younger quieter drier dimmer softer';
const EITHER = 'better worse';
for (const text of UP.split(' ')) COMPARATIVE.set(text, 1);
for (const text of DOWN.split(' ')) COMPARATIVE.set(text, 2);
for (const text of EITHER.split(' ')) COMPARATIVE.set(text, 3);
