import type { Mention, Role } from '../entities/entity.js';
import { side, textOf, type Check, type CheckResult, type Desk } from './check.js';

/** Titles of which a person has one at a time: ranks of armies and police, and seats that exclude one another. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'private|corporal|sergeant|lieutenant|captain|major|colonel|brigadier|general|admiral|commodore',
  'constable|sergeant|inspector|superintendent|commissioner',
  'senator|representative|congressman|congresswoman|governor|mayor',
].map((row) => new Set(row.split('|')));

/** What a minister or a secretary is in charge of. */
const PORTFOLIOS = new Set(
  'defense defence foreign finance interior home health education justice transport transportation energy environment agriculture labor labour trade treasury culture housing tourism immigration'.split(
    ' ',
  ),
);
const HEADS = new Set(['minister', 'secretary']);
/** Words in front of a title that make it a lower one. */
const LOWER = new Set(['deputy', 'vice', 'assistant', 'junior', 'shadow']);
/** Words by which a sentence says that somebody's office changes, or that he holds two. */
const CHANGES =
  /\b(?:promot\w+|demot\w+|appoint\w+|named|nominat\w+|elect\w*|became|become|becomes|becoming|sworn|succe\w+|replac\w+|former|formerly|previously|then|once|later|now|who (?:was|is|also)|also|served|ex|acting|interim|resign\w*|candidate|running|rank|double|both|and)\b/i;

/** One person whose title changes inside the article, with no word of a change. */
export const titleDrift: Check = {
  name: 'title-drift',
  title: 'Title of one person that changes',
  run(desk) {
    const byPerson = new Map<number, Role[]>();
    for (const role of desk.entities.roles) {
      if (role.kind !== 'office' || role.words.length === 0 || !isAtName(desk, role)) continue;
      const row = byPerson.get(role.entity);
      if (row) row.push(role);
      else byPerson.set(role.entity, [role]);
    }
    const results: CheckResult[] = [];
    for (const [person, roles] of byPerson) {
      if (sharesLastName(desk, person)) continue;
      const found = drift(desk, roles);
      if (found) results.push(found);
    }
    return results;
  },
};

/** Whether the title stands right in front of the name, "Defense Secretary Lowe", and the name is no single letter or pronoun. */
function isAtName(desk: Desk, role: Role): boolean {
  const mention: Mention | undefined = desk.entities.mentions[role.mention];
  if (!mention || (mention.form !== 'full' && mention.form !== 'short')) return false;
  if (role.status !== 'current' && role.status !== 'deputy') return false;
  return role.end <= mention.start && /^[\s.]{1,2}$/.test(desk.article.text.slice(role.end, mention.start));
}

/** Two people of one last name are easily taken for one. */
function sharesLastName(desk: Desk, person: number): boolean {
  const { entities } = desk.entities;
  const last = lastWord(entities[person]!.name);
  return entities.some((other, index) => index !== person && other.kind === 'person' && lastWord(other.name) === last);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function drift(desk: Desk, roles: readonly Role[]): CheckResult | undefined {
  const first = roles[0]!;
  for (const other of roles) {
    if (!excludes(first.words, other.words) || saysChange(desk, first) || saysChange(desk, other)) continue;
    const { article, entities } = desk;
    const name = entities.entities[first.entity]!.name;
    const alike = (role: Role) => roles.filter(({ words }) => words.join(' ') === role.words.join(' '));
    const [x, y] = [textOf(article, first), textOf(article, other)];
    return {
      check: 'title-drift',
      severity: 'information',
      message: `${name} is "${x}" in one place and "${y}" in another`,
      explanation: `The text calls ${name} "${x}" and "${y}", which nobody is at once, and says nothing of a change of office.`,
      what: `the title of ${name}`,
      sides: [
        { ...side(article, alike(first)), value: x },
        { ...side(article, alike(other)), value: y },
      ],
      confidence: 0.65,
    };
  }
  return undefined;
}

/** Whether nobody has both titles at once. */
function excludes(a: readonly string[], b: readonly string[]): boolean {
  const [more, less] = a.length >= b.length ? [a, b] : [b, a];
  if (less.every((word) => more.includes(word))) {
    const extra = more.filter((word) => !less.includes(word));
    return extra.length === 1 && LOWER.has(extra[0]!);
  }
  const [headA, headB] = [a[a.length - 1]!, b[b.length - 1]!];
  if (HEADS.has(headA) && HEADS.has(headB)) {
    const [x, y] = [a, b].map((words) => words.filter((word) => PORTFOLIOS.has(word)));
    if (x!.length !== 1 || y!.length !== 1) return false;
    return a.length === 2 && b.length === 2 && (headA !== headB || x![0] !== y![0]);
  }
  return EXCLUSIVE.some((titles) => {
    const [x, y] = [a, b].map((words) => words.filter((word) => titles.has(word)));
    return x!.length > 0 && y!.length > 0 && !x!.some((word) => y!.includes(word));
  });
}

/** Whether the sentence of a title, beside the title itself, speaks of offices that change or add up. */
function saysChange(desk: Desk, role: Role): boolean {
  const { sentences, text } = desk.article;
  const sentence = sentences[desk.entities.mentions[role.mention]!.sentence];
  if (!sentence) return true;
  const around = `${text.slice(Math.max(sentence.start, role.start - 40), role.start)} ${text.slice(role.end, Math.min(sentence.end, role.end + 60))}`;
  return CHANGES.test(around);
}
