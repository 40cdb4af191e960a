import type { Role } from '../entities/entity.js';

/** What an office is concerned with: two offices of one kind with different ones are different offices. */
const FIELDS = new Set(
  `foreign finance defense interior justice health education labor agriculture trade commerce industry energy environment transport transportation transit migration immigration culture sport tourism science technology
   prime police fire coast air naval army housing planning welfare fisheries shipping climate emergency security intelligence home european water budget treasury economy economic justice veterans prison prisons school hospital
   attorney surgeon solicitor quality safety technical sporting medical financial marketing digital communications county district city state federal provincial municipal national
   cabinet first second third`
    .trim()
    .split(/\s+/),
);
/** Words that say nothing against another field: a minister of the cabinet has a field as well. */
const NEUTRAL = new Set([
  'cabinet',
  'state',
  'national',
  'federal',
  'first',
  'second',
  'third',
  'european',
  'county',
  'city',
  'district',
]);

/** Offices of which nobody holds two in one story; one ladder a line. Facts of general knowledge, for this project. */
const LADDERS = `
captain,skipper,shipmaster|mate|engineer|bosun|cook|helmsman|harbormaster,harbourmaster
professor|student,undergraduate|lecturer
teacher|student,pupil
general|colonel|major|lieutenant|sergeant|corporal|private|brigadier|admiral|commodore
senator|representative|governor|mayor
judge,magistrate|prosecutor|juror
king|prince|emperor
queen|princess
doctor,surgeon,physician|nurse|paramedic|patient
pilot|steward,stewardess
striker,forward|midfielder|defender|goalkeeper,keeper
detective|inspector|superintendent|constable|sergeant
bishop|archbishop|cardinal|priest|pastor|deacon
minister|mayor|governor|ambassador|prosecutor
coach|referee|physiotherapist
plaintiff|defendant
foreman|manager
landlord|tenant
buyer|seller
president|secretary|treasurer
chairman|secretary|treasurer
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((rung) => new Set(rung.split(','))));

const DEPUTIES = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'co', 'acting']);
const RANKED = new Set([
  'minister',
  'president',
  'chief',
  'mayor',
  'governor',
  'director',
  'commissioner',
  'secretary',
  'speaker',
  'prime',
  'pilot',
  'head',
  'chancellor',
]);

/** An office with what it is of, in the form in which offices are compared. */
export interface HeldOffice {
  readonly words: readonly string[];
  readonly status: Role['status'];
  /** Key of the country or organisation, when the article says. */
  readonly of?: string | undefined;
  /** Whether `of` is a part of a country. */
  readonly regional: boolean;
}

/**
 * How sure it is that two offices are not one person's at one time: 0 when they may be, or when it is unknown. Offices
 * that say more or less of the same ("minister", "migration minister"), synonyms and offices that go together are 0.
 */
export function officesClash(a: HeldOffice, b: HeldOffice): number {
  const [headA, headB] = [a.words.at(-1), b.words.at(-1)];
  if (headA === undefined || headB === undefined) return 0;
  if (headA === headB) return sameHead(a, b, headA);
  if (a.words.includes(headB) || b.words.includes(headA)) return 0;
  return LADDERS.some((rungs) => differ(rungs, headA, headB)) ? 0.8 : 0;
}

function differ(rungs: readonly ReadonlySet<string>[], a: string, b: string): boolean {
  const first = rungs.findIndex((rung) => rung.has(a));
  const second = rungs.findIndex((rung) => rung.has(b));
  return first >= 0 && second >= 0 && first !== second;
}

function sameHead(a: HeldOffice, b: HeldOffice, head: string): number {
  if (RANKS.has(head) && !sameRank(a, b)) return a.words.length > 1 && b.words.length > 1 ? 0.8 : 0;
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  if (x.length > 0 && y.length > 0) return x.some((field) => y.includes(field)) ? standing(a, b, head) : 0.85;
  if (a.regional !== b.regional && (a.regional ? y : x).length > 0 && head === 'minister') return 0.7;
  return x.length === 0 && y.length === 0 ? standing(a, b, head) : 0;
}

function fieldsOf({ words }: HeldOffice): string[] {
  return words.slice(0, -1).filter((word) => FIELDS.has(word) && !NEUTRAL.has(word));
}

/** Ranks of two words: "lieutenant general" is not "major general". */
const RANKS = new Set(['general', 'admiral', 'colonel', 'commander', 'sergeant']);
const GRADES = new Set(['lieutenant', 'major', 'brigadier', 'rear', 'vice', 'master', 'staff', 'wing']);

function sameRank(a: HeldOffice, b: HeldOffice): boolean {
  const grades = ({ words }: HeldOffice) => words.filter((word) => GRADES.has(word)).join(' ');
  return grades(a) === grades(b);
}

/** One office: now or no longer, its holder or the deputy. */
function standing(a: HeldOffice, b: HeldOffice, head: string): number {
  if (a.of !== undefined && b.of !== undefined && a.of !== b.of) return 0;
  if (isFormer(a) !== isFormer(b)) return fieldsOf(a).length > 0 || (a.of !== undefined && a.of === b.of) ? 0.7 : 0;
  if (!RANKED.has(head)) return 0;
  return isDeputy(a) !== isDeputy(b) ? 0.75 : 0;
}

function isFormer({ status }: HeldOffice): boolean {
  return status === 'former';
}

function isDeputy({ words, status }: HeldOffice): boolean {
  return status === 'deputy' || words.some((word) => DEPUTIES.has(word));
}
