import { together, type Named, type Node } from './across-node.js';
import { nameParts } from './names.js';
import { personName, sameGiven, type PersonName } from './people.js';
import { sameName } from './same-name.js';
import { distance, nearlySame, sameSpelling, spellingKey } from './variants.js';

interface Person {
  readonly nodes: Node[];
  readonly names: PersonName[];
  /** Offices as strings, for those who may be one person under two names. */
  readonly offices: Set<string>;
}

/** Links people: first by full names, then single names to the one full name of the story that they fit. */
export function groupPeople(nodes: readonly Node[], articles: readonly Named[]): Node[][] {
  const people: Person[] = [];
  const index = new Index();
  const short: Node[] = [];
  for (const node of nodes) {
    const parts = nameParts(node.own.name);
    const name = personName(parts);
    if (name.given.length === 0 && name.suffix === '') {
      short.push(node);
      continue;
    }
    const known = index
      .near(name)
      .find((person) => person.names.some((other) => sameName(name, other)) && !apart(person, node));
    const offices = officesOf(node, articles);
    if (known) {
      known.nodes.push(node);
      addName(known.names, name);
      offices.forEach((office) => known.offices.add(office));
      index.add(known, name);
    } else {
      const person = { nodes: [node], names: [name], offices: new Set(offices) };
      people.push(person);
      index.add(person, name);
    }
  }
  const merged = mergeSlips(people, articles);
  const singles: Node[][] = [];
  const byWord = new Index();
  for (const person of merged) for (const name of person.names) byWord.add(person, name);
  const alone = new Map<string, Node[]>();
  for (const node of short) {
    const word = personName(nameParts(node.own.name)).surname.at(-1)!;
    const owners = ownersOf(word, byWord, node);
    const key = spellingKey(word);
    const alike = alone.get(key);
    if (owners.length === 1) owners[0]!.nodes.push(node);
    else if (alike) alike.push(node);
    else {
      const single = [node];
      alone.set(key, single);
      singles.push(single);
    }
  }
  return [...merged.map(({ nodes }) => nodes), ...singles];
}

/** Keeps each name once: most articles write a person's name alike. */
function addName(names: PersonName[], name: PersonName): void {
  const text = textOfName(name);
  if (!names.some((other) => textOfName(other) === text)) names.push(name);
}

function textOfName({ given, surname, suffix }: PersonName): string {
  return [...given, ...surname, suffix].join(' ');
}

/** People by how their surnames and first names sound, so that only those who may be one are compared. */
class Index {
  readonly #surnames = new Map<string, Set<Person>>();
  readonly #firsts = new Map<string, Set<Person>>();
  readonly #offices = new Map<string, Set<Person>>();

  add(person: Person, { given, surname }: PersonName): void {
    put(this.#surnames, spellingKey(surname.at(-1)!), person);
    if (given.length > 0) put(this.#firsts, spellingKey(given[0]!), person);
    else if (surname.length > 1) put(this.#firsts, spellingKey(surname[0]!), person);
  }

  /** People who share the surname or the first name, or have them the other way round. */
  near({ given, surname }: PersonName): Person[] {
    const last = spellingKey(surname.at(-1)!);
    const first = given.length > 0 ? spellingKey(given[0]!) : '';
    const found = new Set([
      ...(this.#surnames.get(last) ?? []),
      ...(this.#firsts.get(first) ?? []),
      ...(this.#surnames.get(first) ?? []),
    ]);
    return [...found];
  }

  /** Notes the person's offices, by their last word. */
  addOffices(person: Person): void {
    for (const office of person.offices) put(this.#offices, office.slice(office.lastIndexOf(' ') + 1), person);
  }

  /** People with an office that ends alike. */
  colleagues({ offices }: Person): Person[] {
    const found = new Set<Person>();
    for (const office of offices) {
      for (const person of this.#offices.get(office.slice(office.lastIndexOf(' ') + 1)) ?? []) found.add(person);
    }
    return [...found];
  }

  bySurname(word: string): Person[] {
    return [...(this.#surnames.get(spellingKey(word)) ?? [])];
  }

  byFirst(word: string): Person[] {
    return [...(this.#firsts.get(spellingKey(word)) ?? [])];
  }
}

function put(map: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = map.get(key);
  if (known) known.add(person);
  else map.set(key, new Set([person]));
}

/** The people whose surname a single name is; failing that, whose first name it is. */
function ownersOf(word: string, index: Index, node: Node): Person[] {
  const bySurname = index.bySurname(word).filter((person) => !apart(person, node));
  return bySurname.length > 0 ? bySurname : index.byFirst(word).filter((person) => !apart(person, node));
}

/** Whether the person's article names the node's person as another. */
function apart(person: Person, node: Node): boolean {
  return person.nodes.some(({ article }) => article === node.article);
}

/**
 * Joins people under names that differ where one may be a slip for the other: a surname or a first name that is nearly
 * the same or begins alike, or any first name with the same office; never two whom one article knows apart.
 */
function mergeSlips(people: readonly Person[], articles: readonly Named[]): Person[] {
  const merged: Person[] = [];
  const index = new Index();
  for (const person of people) {
    const others = new Set([...index.near(person.names[0]!), ...index.colleagues(person)]);
    const twins = [...others].filter(
      (other) => isSlip(person, other, articles) && !together(person.nodes, other.nodes),
    );
    const twin = twins.length === 1 ? twins[0] : undefined;
    if (!twin) {
      const own = { nodes: [...person.nodes], names: [...person.names], offices: new Set(person.offices) };
      merged.push(own);
      for (const name of own.names) index.add(own, name);
      index.addOffices(own);
      continue;
    }
    twin.nodes.push(...person.nodes);
    for (const name of person.names) addName(twin.names, name);
    for (const name of person.names) index.add(twin, name);
    person.offices.forEach((office) => twin.offices.add(office));
    index.addOffices(twin);
  }
  return merged;
}

/** Surnames so common that a shared one says little. */
const COMMON_SURNAMES = new Set(
  `singh kumar khan ali ahmed hussain hussein begum kim lee park choi jung wang li zhang liu chen yang huang wu zhou nguyen tran le pham smith johnson williams brown jones davis miller wilson moore taylor
   thomas jackson white harris martin thompson garcia rodriguez martinez lopez gonzalez hernandez perez sanchez ramirez torres flores patel shah sharma silva santos oliveira souza pereira mohamed mohammed ibrahim
   hassan abdullah murphy kelly byrne ryan walsh evans roberts williams davies muller schmidt ivanov`
    .trim()
    .split(/\s+/),
);

function isSlip(a: Person, b: Person, articles: readonly Named[]): boolean {
  const [x, y] = [a.names[0]!, b.names[0]!];
  const [first, other] = [x.given[0], y.given[0]];
  if (first === undefined || other === undefined) return false;
  const office = [...a.offices].some((one) => [...b.offices].some((two) => sameOffice(one, two)));
  const [surname, otherSurname] = [x.surname.at(-1)!, y.surname.at(-1)!];
  if (sameSpelling(surname, otherSurname)) {
    if (office || first === other || nearlySame(first, other)) return true;
    const alike = first.charAt(0) === other.charAt(0) && first.length > 1 && other.length > 1;
    return alike && !COMMON_SURNAMES.has(surname) && !isRelative(a, articles) && !isRelative(b, articles);
  }
  if (!sameGiven(first, other) && !sameSpelling(first, other)) {
    return office && nearlySame(first, other) && surname.charAt(0) === otherSurname.charAt(0);
  }
  if (office && surname.charAt(0) === otherSurname.charAt(0)) {
    const limit = Math.trunc(Math.max(surname.length, otherSurname.length) / 2);
    return distance(surname, otherSurname, limit) <= limit;
  }
  return nearlySame(surname, otherSurname) && (office || a.offices.size === 0 || b.offices.size === 0);
}

/** Whether an article introduces the person as someone's wife, son or the like: families share surnames. */
function isRelative(person: Person, articles: readonly Named[]): boolean {
  return person.nodes.some(({ article, entity }) =>
    articles[article]!.entities.roles.some((role) => role.entity === entity && role.kind === 'relation'),
  );
}

/** Offices as strings of their words, the last word last. */
function officesOf(node: Node, articles: readonly Named[]): string[] {
  return articles[node.article]!.entities.roles.filter(
    ({ entity, kind }) => entity === node.entity && kind === 'office',
  ).map(({ words }) => words.join(' '));
}

/** Offices that are forms of address: they say nothing of who somebody is. */
const ADDRESSES = new Set([
  'doctor',
  'professor',
  'reverend',
  'judge',
  'father',
  'sister',
  'brother',
  'officer',
  'general',
  'captain',
  'resident',
  'member',
  'official',
]);

/** Equal, or one is the other without what limits it: "minister" and "fisheries minister". */
function sameOffice(a: string, b: string): boolean {
  if (ADDRESSES.has(a) || ADDRESSES.has(b)) return false;
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
