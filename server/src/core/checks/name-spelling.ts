import type { Mention } from '../entities/entity.js';
import { Known, knownOf } from '../entities/gazetteer.js';
import type { Range } from '../text/range.js';
import { side, textOf, type Check, type Desk, type CheckResult } from './check.js';
import { editDistance } from './edit-distance.js';

/** So many last names of an article are compared with one another. */
const MOST = 300;

/** One way in which a last name is written, with the first names that stand in front of it. */
interface Written {
  readonly last: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly firsts: Set<string>;
  readonly mentions: Range[];
}

/** A person's name that the text spells in two ways. */
export const nameSpelling: Check = {
  name: 'name-spelling',
  title: 'Name spelled in two ways',
  run(desk) {
    const named = people(desk);
    return [...lastNames(desk, named), ...firstNames(desk, named)];
  },
};

/** A person as a mention names them: the words of the name. */
interface Named {
  readonly mention: Mention;
  readonly parts: readonly string[];
}

function partsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((part) => part.replace(/[.,]+$/, ''))
    .filter((part) => part.length > 1 && !/^(?:Jr|Sr|II|III|IV)$/.test(part));
}

function people({ article, entities }: Desk): Named[] {
  // An article says the same few names again and again.
  const known = new Map<string, readonly string[]>();
  const named: Named[] = [];
  for (const mention of entities.mentions) {
    if (mention.form !== 'full' && mention.form !== 'short') continue;
    if (entities.entities[mention.entity]?.kind !== 'person') continue;
    const text = article.text.slice(mention.start, mention.end);
    let parts = known.get(text);
    if (!parts) known.set(text, (parts = partsOf(text)));
    if (parts.length > 0) named.push({ mention, parts });
  }
  return named;
}

function isWord(desk: Desk, mention: Mention): boolean {
  const known = knownOf(desk.article.tokens, mention.last - 1);
  return (known & (Known.Given | Known.Common | Known.Demonym)) !== 0;
}

/** Last names one or two letters apart, where nothing says that they are two people's. */
function lastNames(desk: Desk, named: readonly Named[]): CheckResult[] {
  const written = new Map<string, Written>();
  for (const { mention, parts } of named) {
    const last = parts[parts.length - 1]!;
    if (last.length < 5 || last === last.toUpperCase()) continue;
    // A single name that is also a word or a first name may be just that.
    if (parts.length === 1 && isWord(desk, mention)) continue;
    const entry = written.get(last) ?? { last, lower: last.toLowerCase(), firsts: new Set(), mentions: [] };
    if (parts.length > 1) entry.firsts.add(parts[0]!);
    entry.mentions.push({ start: mention.end - last.length, end: mention.end });
    written.set(last, entry);
  }
  const names = [...written.values()].slice(0, MOST);
  const results: CheckResult[] = [];
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      const [a, b] = [names[i]!, names[j]!];
      if (!nearlySame(a, b) || areTwoPeople(a, b)) continue;
      results.push(resultOf(desk, a.mentions, b.mentions, 'the spelling of a name'));
    }
  }
  return results;
}

/** Whether two words are one but for a slip: one letter in a name of five, two in one of eight. */
function nearlySame({ lower: x }: Written, { lower: y }: Written): boolean {
  if (x.charCodeAt(0) !== y.charCodeAt(0) || Math.abs(x.length - y.length) > 2 || x === y) return false;
  // "Lowe" and "Lowes", "Ivanov" and "Ivanova" are two families or two forms.
  if (x === `${y}s` || y === `${x}s` || x === `${y}a` || y === `${x}a`) return false;
  const limit = Math.min(x.length, y.length) >= 8 ? 2 : 1;
  return editDistance(x, y, limit) <= limit;
}

/** Both are given with first names, and those differ; or neither is, so that nothing ties them. */
function areTwoPeople(a: Written, b: Written): boolean {
  if (a.firsts.size > 0 && b.firsts.size > 0) return ![...a.firsts].some((first) => b.firsts.has(first));
  return false;
}

/** One last name with two first names that are a slip apart. */
function firstNames(desk: Desk, named: readonly Named[]): CheckResult[] {
  const byLast = new Map<string, Map<string, Range[]>>();
  for (const { mention, parts } of named) {
    if (parts.length !== 2) continue;
    const firsts = byLast.get(parts[1]!) ?? new Map<string, Range[]>();
    const row = firsts.get(parts[0]!);
    const range = { start: mention.start, end: mention.start + parts[0]!.length };
    if (row) row.push(range);
    else firsts.set(parts[0]!, [range]);
    byLast.set(parts[1]!, firsts);
  }
  const results: CheckResult[] = [];
  for (const firsts of byLast.values()) {
    const names = [...firsts.keys()];
    for (let i = 0; i < names.length; i++) {
      for (let j = i + 1; j < names.length; j++) {
        if (!slipped(names[i]!, names[j]!)) continue;
        results.push(resultOf(desk, firsts.get(names[i]!)!, firsts.get(names[j]!)!, 'the first name of one person'));
      }
    }
  }
  return results;
}

/** "Jon" and "John", "Catherine" and "Katherine"; not "Maria" and "Mario", "Daniel" and "Daniela". */
function slipped(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (
    x.length < 3 ||
    y.length < 3 ||
    x.slice(0, -1) === y.slice(0, -1) ||
    x === `${y}a` ||
    y === `${x}a` ||
    x === `${y}e` ||
    y === `${x}e`
  )
    return false;
  return editDistance(x, y, 1) === 1;
}

function resultOf(desk: Desk, a: readonly Range[], b: readonly Range[], what: string): CheckResult {
  const { article } = desk;
  const [one, other] = [textOf(article, a[0]!), textOf(article, b[0]!)];
  return {
    check: 'name-spelling',
    severity: 'warning',
    message: `"${one}" and "${other}": one name in two spellings`,
    explanation: `The text has "${one}" ${times(a.length)} and "${other}" ${times(b.length)}. They differ by a slip and nothing says that they are two people.`,
    what,
    sides: [
      { ...side(article, a), value: one },
      { ...side(article, b), value: other },
    ],
    confidence: 0.7,
    fixes: [
      { title: `Write "${one}" everywhere`, edits: b.map((range) => ({ ...range, newText: one })) },
      { title: `Write "${other}" everywhere`, edits: a.map((range) => ({ ...range, newText: other })) },
    ],
  };
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
