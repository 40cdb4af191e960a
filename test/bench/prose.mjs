// Invented news prose in any amount: stories of five outlets each, the same from the same seed. In length, figures and
// names for each thousand characters it is like the articles of newspapers.
import { COLOUR, FACTS } from './prose-sentences.mjs';
import {
  ADJECTIVES,
  DAYS,
  FIELDS,
  GIVEN,
  MIDDLES,
  MONTHS,
  OFFICES,
  ONSETS,
  OUTLETS,
  PLACE_ENDS,
  QUOTES,
  STARTS,
  SURNAME_ENDS,
  VERBS,
  WHEN,
} from './prose-words.mjs';

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32); the same seed gives the same numbers. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function integer(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function shuffled(random, list) {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Draws from a shuffled list, and begins again when everything was drawn. */
function drawer(random, list) {
  let left = [];
  return () => {
    if (left.length === 0) left = shuffled(random, list);
    return left.pop();
  };
}

/** The people, places, bodies and things of a story; each call draws the next one. */
function wordsOf(random, field) {
  const name = (ends) => pick(random, ONSETS) + pick(random, MIDDLES) + pick(random, ends);
  const several = (count, make) => drawer(random, Array.from({ length: count }, make));
  const body = `${name(PLACE_ENDS)} ${field.body}`;
  const firms = several(4, () => name(SURNAME_ENDS));
  const institutes = several(2, () => `${name(SURNAME_ENDS)} Institute`);
  const others = shuffled(random, FIELDS).slice(0, 2);
  const place = several(9, () => name(PLACE_ENDS));
  const person = several(12, () => `${pick(random, GIVEN)} ${name(SURNAME_ENDS)}`);
  const offices = shuffled(random, OFFICES);
  const speakers = shuffled(random, QUOTES)
    .slice(0, 8)
    .map((quote, index) => ({ quote, person: person(), office: offices[index], place: place() }));
  const things = [field, ...others].flatMap((part) => part.things.slice(0, 12));
  const adjective = drawer(random, ADJECTIVES);
  const thing = drawer(random, things);
  return {
    body,
    place,
    person,
    firm: firms,
    insurer: several(2, () => name(SURNAME_ENDS)),
    institute: institutes,
    org: drawer(random, [`the ${body}`, `the ${institutes()}`, firms(), `the ${name(PLACE_ENDS)} Council`]),
    thing: () => `${adjective()} ${thing()}`,
    verb: drawer(random, VERBS),
    when: drawer(random, WHEN),
    start: drawer(random, STARTS),
    speaker: drawer(random, speakers),
    month: () => pick(random, MONTHS),
    year: () => integer(random, 2004, 2024),
    int: (low, high) => integer(random, low, high),
  };
}

/** What a story tells: facts that all of its outlets share, each with several ways to say it. */
function storyOf(random) {
  const field = pick(random, FIELDS);
  const words = wordsOf(random, field);
  return {
    event: field.event,
    harm: field.harm,
    place: words.place(),
    harmed: integer(random, 3, 360),
    day: pick(random, DAYS),
    month: pick(random, MONTHS),
    date: integer(random, 1, 28),
    facts: FACTS.map((fact) => fact(words)),
    colour: () => capital(pick(random, COLOUR)(words)),
  };
}

function capital(sentence) {
  return sentence.replace(/^"?[a-z]/, (start) => start.toUpperCase());
}

/** One outlet's article on a story, about 4,800 characters long: most of the facts, once each, and much between them. */
function article(story, outlet, random) {
  const { event, harm, place, day, month, date } = story;
  const off = () => (random() < 0.03 ? integer(random, 1, 3) : 0);
  const harmed = story.harmed + off();
  const paragraphs = [
    `At least ${harmed} people ${harm} in the ${event} that ${place} has talked about since ${day}. ${story.colour()}`,
  ];
  for (const ways of shuffled(random, story.facts).slice(0, 18)) {
    const sentences = [capital(pick(random, ways)(off())), story.colour(), story.colour()];
    paragraphs.push(shuffled(random, sentences).join(' '));
  }
  while (paragraphs.join('\n\n').length < 4600) paragraphs.push(`${story.colour()} ${story.colour()}`);
  const top = [
    `${place} ${event}: ${story.colour().replace(/[".]/g, '')}`,
    '',
    `${outlet}, ${month} ${date}, 2025`,
    `${place.toUpperCase()} (${outlet}) —`,
  ];
  return `${[...top, paragraphs.join('\n\n')].join('\n')}\n`;
}

/**
 * Makes `count` articles: five for each story, in folders of one story each.
 * @returns {{ path: string, text: string }[]}
 */
export function makeArticles(count, seed = 1) {
  const articles = [];
  for (let index = 0; articles.length < count; index++) {
    const random = randomFrom(seed * 100_003 + index);
    const story = storyOf(random);
    for (let teller = 0; teller < 5 && articles.length < count; teller++) {
      const outlet = OUTLETS[(index + teller * 3) % OUTLETS.length];
      const path = `story-${index}/${outlet.toLowerCase().replace(' ', '-')}.txt`;
      articles.push({ path, text: article(story, outlet, random) });
    }
  }
  return articles;
}
