import { countryRows } from './gazetteer.js';
import { nameKey } from './names.js';
import { US_STATES } from './tables/places.js';
import { CITY_SPELLINGS } from './tables/spellings.js';

const countries = new Map<string, string>();
const demonyms = new Map<string, string>();
const capitals = new Map<string, string>();
const names = new Map<string, string>();

for (const [own = [], people = [], seats = []] of countryRows()) {
  const name = own[0]!;
  const key = nameKey(name);
  names.set(key, name);
  for (const other of own) countries.set(nameKey(other), key);
  for (const demonym of people) if (!demonyms.has(nameKey(demonym))) demonyms.set(nameKey(demonym), key);
  for (const seat of seats) capitals.set(nameKey(seat), key);
}
for (const [people, place] of Object.entries({
  european: 'europe',
  african: 'africa',
  asian: 'asia',
  texan: 'texas',
  californian: 'california',
  floridian: 'florida',
  alaskan: 'alaska',
  hawaiian: 'hawaii',
  sicilian: 'sicily',
  tasmanian: 'tasmania',
  siberian: 'siberia',
  londoner: 'london',
  parisian: 'paris',
  muscovite: 'moscow',
})) {
  demonyms.set(people, place);
  demonyms.set(`${people}s`, place);
}
for (const entry of US_STATES.split(/[;\n]/)) {
  const [name = '', abbreviation = ''] = entry.split('|');
  if (abbreviation !== '') countries.set(nameKey(abbreviation), nameKey(name.replace(' state', '')));
}
for (const line of CITY_SPELLINGS.trim().split('\n')) {
  const [first = '', ...others] = line.split('|');
  for (const other of others) countries.set(nameKey(other), nameKey(first));
}

/** The key under which a place is one, whatever it is called: "the U.S." and "America" are "united states". */
export function placeKey(key: string): string {
  return countries.get(key) ?? key;
}

/** The place of a people's name or adjective ("Polish", "Poles": "poland"). */
export function demonymPlace(key: string): string | undefined {
  return demonyms.get(key);
}

/** The country that a capital or a seat of government speaks for ("Warsaw": "poland"). */
export function capitalOf(key: string): string | undefined {
  return capitals.get(placeKey(key)) ?? capitals.get(key);
}

/** The usual name of a country's key. */
export function countryName(key: string): string | undefined {
  return names.get(key);
}
