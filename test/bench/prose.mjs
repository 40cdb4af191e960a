// Invented news prose in any amount: stories of five outlets each, the same from the same seed.
import { BACKGROUND, NEWS } from './prose-sentences.mjs';
import {
  DAYS,
  FIELDS,
  GIVEN,
  MIDDLES,
  MONTHS,
  ONSETS,
  OUTLETS,
  PLACE_ENDS,
  SURNAME_ENDS,
  TITLES,
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

const ALL_THINGS = FIELDS.flatMap(({ things }) => things);

/** What a story tells: names and numbers that all of its outlets share. */
function factsOf(random) {
  const name = (ends) => pick(random, ONSETS) + pick(random, MIDDLES) + pick(random, ends);
  const person = () => `${pick(random, GIVEN)} ${name(SURNAME_ENDS)}`;
  const field = pick(random, FIELDS);
  const chief = person();
  return {
    event: field.event,
    person: chief,
    surname: chief.split(' ')[1],
    judge: person(),
    title: pick(random, TITLES),
    place: name(PLACE_ENDS),
    other: name(PLACE_ENDS),
    agency: `${name(PLACE_ENDS)} ${field.body}`,
    village: name(PLACE_ENDS),
    firm: name(SURNAME_ENDS),
    insurer: name(SURNAME_ENDS),
    institute: `${name(SURNAME_ENDS)} Institute`,
    expert: person(),
    critic: person(),
    resident: person(),
    things: pick(random, field.things),
    parts: pick(random, ALL_THINGS),
    more: pick(random, ALL_THINGS),
    day: pick(random, DAYS),
    month: pick(random, MONTHS),
    date: integer(random, 1, 28),
    year: integer(random, 2004, 2024),
    dead: integer(random, 3, 60),
    hurt: integer(random, 61, 300),
    cost: integer(random, 12, 900),
    growth: integer(random, 2, 19),
    thousand: integer(random, 2, 95),
    years: integer(random, 11, 70),
    share: integer(random, 21, 88),
    gdp: (integer(random, 11, 49) / 10).toFixed(1),
    gdpBefore: (integer(random, 11, 49) / 10).toFixed(1),
    yes: integer(random, 20, 40),
    no: integer(random, 3, 19),
    absent: integer(random, 2, 9),
    km: integer(random, 6, 240),
    hour: integer(random, 1, 11),
    trucks: integer(random, 4, 30),
    age: integer(random, 34, 77),
  };
}

/** What one article says beside the news: numbers and days of its own, names and things of the story. */
function asideOf(facts, random) {
  const { year, day, month, date, dead, hurt, cost, growth, gdp, gdpBefore, km, hour, trucks, absent } =
    factsOf(random);
  return { ...facts, year, day, month, date, dead, hurt, cost, growth, gdp, gdpBefore, km, hour, trucks, absent };
}

/** Facts as another outlet has them: now and then one number is a little off. */
function retold(facts, random) {
  const told = { ...facts };
  for (const name of ['dead', 'hurt', 'cost', 'share', 'thousand']) {
    if (random() < 0.12) told[name] += integer(random, 1, 3);
  }
  return told;
}

/** One outlet's article on a story, about 4,800 characters long. */
function article(facts, outlet, random) {
  const told = retold(facts, random);
  let unused = [];
  const background = () => {
    if (unused.length === 0) unused = shuffled(random, BACKGROUND);
    return unused.pop()(asideOf(facts, random));
  };
  const paragraphs = NEWS.map((sentence) => `${sentence(told)} ${background()}`);
  while (paragraphs.join('\n\n').length < 4600) {
    paragraphs.push(Array.from({ length: integer(random, 1, 3) }, background).join(' '));
  }
  const top = [
    `${facts.place} ${facts.event}: ${told.dead} dead as inquiry is promised`,
    '',
    `${outlet}, ${facts.month} ${facts.date}, 2025`,
    `${facts.place.toUpperCase()} (${outlet}) —`,
  ];
  return `${[...top, paragraphs.join('\n\n')].join('\n')}\n`;
}

/**
 * Makes `count` articles: five for each story, in folders of one story each.
 * @returns {{ path: string, text: string }[]}
 */
export function makeArticles(count, seed = 1) {
  const articles = [];
  for (let story = 0; articles.length < count; story++) {
    const random = randomFrom(seed * 100_003 + story);
    const facts = factsOf(random);
    for (let teller = 0; teller < 5 && articles.length < count; teller++) {
      const outlet = OUTLETS[(story + teller * 3) % OUTLETS.length];
      const path = `story-${story}/${outlet.toLowerCase().replace(' ', '-')}.txt`;
      articles.push({ path, text: article(facts, outlet, random) });
    }
  }
  return articles;
}
