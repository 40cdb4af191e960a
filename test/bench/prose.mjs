// Invented news prose in any amount: stories of five outlets each, the same from the same seed.

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

const FIRST =
  'Anna Boris Carla Dmitri Elena Farid Grace Hassan Irene James Karim Lucia Marek Nadia Omar Petra Quentin Rosa Samuel Tara Uwe Vera William Ximena Yusuf Zoe'.split(
    ' ',
  );
const LAST =
  'Abara Bergstrom Castellano Dvorak Eklund Fairweather Grabowski Halloran Iversen Jablonski Kowalczyk Lindqvist Mbeki Novotny Okafor Petrov Quiroga Rasmussen Sorensen Takahashi Ueda Velasquez Whitfield Xenakis Yilmaz Zimmermann'.split(
    ' ',
  );
const PLACES =
  'Ashford Belmonte Carrow Dunmore Eastvale Fenwick Glenhaven Harrowgate Ilmenau Juneau Kessel Lakeside Millbrook Northam Ostrava Penrith Quorn Redhill Stavanger Tullamore Umea Valmiera Westbury Yarrow Zwolle'.split(
    ' ',
  );
const OUTLETS =
  'Morning Post|Evening Courier|Daily Ledger|Public Radio|Northern Wire|Harbor Times|Metro Journal|Weekly Standard|Coast Tribune|City Gazette'.split(
    '|',
  );
const AGENCIES =
  'Ministry of Transport|Department of Health|Regional Water Board|Fire Service|National Grid|Port Authority|Central Bank|Education Council|Civil Protection Agency|Office for Statistics'.split(
    '|',
  );
const TITLES = [
  'minister',
  'mayor',
  'spokeswoman',
  'chief executive',
  'police chief',
  'union leader',
  'director',
  'analyst',
];
const EVENTS = [
  'flood',
  'strike',
  'rail crash',
  'budget vote',
  'factory fire',
  'vaccination campaign',
  'dam project',
  'data breach',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** What every outlet tells of a story, from the story's facts. */
const NEWS = [
  (f) =>
    `At least ${f.dead} people were killed and ${f.hurt} injured when the ${f.event} struck ${f.place} on ${f.day}, officials said.`,
  (f) =>
    `The ${f.agency} said the damage would cost about $${f.cost} million, up ${f.growth}% from its first estimate.`,
  (f) =>
    `${f.person}, the ${f.title} of ${f.place}, said that more than ${f.thousand},000 residents had left their homes since ${f.day}.`,
  (f) => `"We have not seen anything like it in ${f.years} years," ${f.surname} told reporters outside the town hall.`,
  (f) =>
    `Around ${f.share} percent of households, or nearly ${f.thousand},500 homes, were still without power by ${f.hour} p.m.`,
];

/** What fills the rest, from facts that belong to one article alone. */
const BACKGROUND = [
  (f) =>
    `In ${f.year}, the government spent ${f.gdp}% of gross domestic product on repairs of this kind, compared with ${f.gdpBefore}% a year earlier.`,
  (f) => `The council voted ${f.yes} to ${f.no} to release the money, with ${f.absent} members absent.`,
  (f) =>
    `Two thirds of the ${f.hurt} who were taken to hospital have since been sent home, according to the ${f.agency}.`,
  (f) =>
    `The road between ${f.place} and ${f.other}, which is ${f.km} kilometers long, will stay closed until ${f.month} ${f.date}.`,
  (f) => `Prices rose by ${f.growth} percent in the ${f.month} quarter, the fastest increase since ${f.year}.`,
  (f) => `${f.surname} denied that warnings had been ignored and promised an inquiry led by ${f.judge}.`,
  () =>
    'Witnesses described confusion in the first minutes, with neighbours helping one another over walls and fences.',
  () => 'Opposition leaders called the answer slow and badly organised, a charge that the government rejects.',
  () => 'Schools across the region opened late, and buses ran on a reduced timetable for much of the morning.',
  (f) => `A spokeswoman for the ${f.agency} declined to comment, saying that the work was not finished.`,
  (f) => `It was the third such ${f.event} in the region since ${f.year}, and the largest by far.`,
  (f) =>
    `Rescue workers from ${f.other} arrived shortly after ${f.hour}:30 a.m. with ${f.trucks} trucks and a dozen boats.`,
  (f) => `Shares in the company fell as much as ${f.growth}.5% before closing at ${f.cost}.20 euros.`,
  () =>
    'Experts say that older pipes and a lack of maintenance made matters worse, though they warn against quick conclusions.',
  (f) => `${f.judge}, ${f.age}, who was appointed in ${f.year}, has led two earlier inquiries.`,
];

function integer(random, low, high) {
  return low + Math.floor(random() * (high - low + 1));
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function factsOf(random) {
  const name = () => `${pick(random, FIRST)} ${pick(random, LAST)}`;
  const person = name();
  return {
    person,
    surname: person.split(' ')[1],
    judge: name(),
    title: pick(random, TITLES),
    place: pick(random, PLACES),
    other: pick(random, PLACES),
    agency: pick(random, AGENCIES),
    event: pick(random, EVENTS),
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

/** Facts as another outlet has them: now and then one number is a little off. */
function retold(facts, random) {
  const told = { ...facts };
  for (const name of ['dead', 'hurt', 'cost', 'share', 'thousand']) {
    if (random() < 0.12) told[name] += integer(random, 1, 3);
  }
  return told;
}

/**
 * Makes `count` articles of about 4,750 characters: five for each story, in folders of one story each.
 * @returns {{ path: string, text: string }[]}
 */
export function makeArticles(count, seed = 1) {
  const articles = [];
  for (let story = 0; articles.length < count; story++) {
    const random = randomFrom(seed * 100_003 + story);
    const facts = factsOf(random);
    for (let teller = 0; teller < 5 && articles.length < count; teller++) {
      const told = retold(facts, random);
      const outlet = OUTLETS[(story + teller * 3) % OUTLETS.length];
      const lines = [
        `${facts.place} ${facts.event}: ${told.dead} dead as inquiry is promised`,
        '',
        `${outlet}, ${facts.month} ${facts.date}, 2025`,
        `${facts.place.toUpperCase()} (${outlet}) —`,
      ];
      const background = () => pick(random, BACKGROUND)(factsOf(random));
      const paragraphs = NEWS.map((sentence) => `${sentence(told)} ${background()}`);
      while (paragraphs.join('\n\n').length < 4600) {
        paragraphs.push(Array.from({ length: integer(random, 1, 3) }, background).join(' '));
      }
      lines.push(paragraphs.join('\n\n'), '');
      articles.push({ path: `story-${story}/${outlet.toLowerCase().replace(' ', '-')}.txt`, text: lines.join('\n') });
    }
  }
  return articles;
}

/** Texts of about 50 KB that are cruel to a reader; name and text. */
export function hostileTexts(size = 50_000) {
  const fill = (unit) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return [
    ['spaces', fill(' ')],
    ['digits', fill('1')],
    ['digits and commas', fill('1,')],
    ['digits and full stops', fill('1.')],
    ['dollars', fill('$')],
    ['percent signs', fill('1%')],
    ['hyphens', fill('a-')],
    ['number words', fill('twenty-one hundred thousand and ')],
    ['ranges', fill('1-2-')],
    ['fractions', fill('1/2 of ')],
    ['capitals', fill('A')],
    ['initials', fill('J. ')],
    ['names', fill('Van der Berg al-')],
    ['opening quotation marks', fill('“')],
    ['quotation marks', fill('" ')],
    ['brackets', fill('(')],
    ['line ends', fill('\n')],
    ['carriage returns', fill('\r')],
    ['dates', fill('June 24-26, 2025 ')],
    ['combining marks', fill('e\u0301')],
    ['half surrogates', fill('\ud83d')],
    ['zero bytes', fill('\0')],
    ['one of the', fill('one of the ')],
    ['and', fill('2 and ')],
    ['more than', fill('more than ')],
  ];
}
