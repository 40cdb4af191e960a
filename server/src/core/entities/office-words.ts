import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { foldedText, Shape, TokenKind, tokenText, type Tokens } from '../text/tokens.js';
import type { Role } from './entity.js';
import { Known, knownOf } from './gazetteer.js';

const FORMER = wordSet('former ex late then ousted deposed retired onetime');
const ACTING = wordSet('acting interim caretaker provisional');
const ELECT = wordSet('elect designate incoming nominee');
const DEPUTY = wordSet('deputy vice assistant under associate');
const RELATIONS = wordSet(
  'wife husband widow widower son sons daughter daughters brother brothers sister sisters mother father nephew niece cousin uncle aunt grandfather grandmother grandson granddaughter girlfriend boyfriend fiancee fiance friend neighbour neighbor colleague teammate partner stepson stepdaughter stepfather stepmother',
);
/** Forms of address and words that say nothing of an office. */
const EMPTY = wordSet(
  'mr mrs ms miss mx sir dame lord lady of the and a an his her its their our my state man woman saint st hon honourable honorable rt madam madame shri smt our longtime long-time veteran young old local resident residents survivor victim witness suspect defendant driver worker',
);

/** Abbreviations and spellings of offices, as the words that they stand for. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    adm: 'admiral',
    cmdr: 'commander',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    rev: 'reverend',
    prof: 'professor',
    dr: 'doctor',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    defence: 'defense',
    labour: 'labor',
    premier: 'premier',
    pm: 'premier',
    mp: 'lawmaker',
    mep: 'lawmaker',
    congressman: 'representative',
    congresswoman: 'representative',
    ministers: 'minister',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    chair: 'chairman',
    headteacher: 'principal',
    headmaster: 'principal',
    organiser: 'organizer',
    coordinator: 'coordinator',
    ceo: 'chief executive',
    foreign: 'foreign',
    sports: 'sport',
  }),
);

/** For each spelling by its number the words that it stands for; number 0 is every other word. */
const SPELLED_AS: (readonly string[] | undefined)[] = [undefined];
const SPELLINGS = new WordProperty();
for (const [spelling, words] of SPELLED) {
  SPELLINGS.set(spelling, SPELLED_AS.length);
  SPELLED_AS.push(words.split(' '));
}

/**
 * The words of an office in order, in one spelling, without forms of address and without what `statusOf` tells:
 * "former Defence Secretary" is ["defense", "secretary"]. `relation` says that it is a tie of family or friendship.
 */
export function officeWords(tokens: Tokens, first: number, last: number): { words: string[]; relation: boolean } {
  const words: string[] = [];
  let relation = false;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const id = tokens.word[i]!;
    if (id !== 0 && (FORMER.get(id) === 1 || ACTING.get(id) === 1 || ELECT.get(id) === 1 || EMPTY.get(id) === 1))
      continue;
    if (i === last - 1 && RELATIONS.get(id) === 1) relation = true;
    const spelled = SPELLED_AS[SPELLINGS.get(id)];
    if (spelled !== undefined) words.push(...spelled);
    else words.push(tokens.shape[i] === Shape.Lower ? tokenText(tokens, i) : foldedText(tokens, i));
  }
  return { words, relation };
}

/** What the words around an office say of its standing. */
export function statusOf(tokens: Tokens, first: number, last: number): Role['status'] {
  let status: Role['status'] = 'current';
  for (let i = first; i < last; i++) {
    const id = tokens.word[i]!;
    if (id === 0) continue;
    if (FORMER.get(id) === 1) return 'former';
    if (ACTING.get(id) === 1) status = 'acting';
    else if (ELECT.get(id) === 1) status = 'elect';
    else if (DEPUTY.get(id) === 1 && status === 'current') status = 'deputy';
  }
  return status;
}

/** Whether the token may be a part of an office in front of its last word. */
export function isOfficePart(tokens: Tokens, i: number): boolean {
  return (knownOf(tokens, i) & (Known.Office | Known.Modifier | Known.Honorific)) !== 0;
}

/** Whether the token may be the last word of an office. */
export function isOfficeHead(tokens: Tokens, i: number): boolean {
  const bits = knownOf(tokens, i);
  if ((bits & Known.Office) !== 0) return NO_HEADS.get(tokens.word[i]!) === 0;
  return (bits & Known.Honorific) !== 0;
}

/** Words of offices that never end one. */
const NO_HEADS = wordSet('prime vice attorney lieutenant rear deputy-prime');

const STATE = word('state');
const STAFF = word('staff');
const OF = word('of');

/** "of State", "of Staff": what belongs to an office although it looks like a place of its own. */
export function isOfState(tokens: Tokens, of: number): boolean {
  return tokens.word[of] === OF && (tokens.word[of + 1] === STATE || tokens.word[of + 1] === STAFF);
}
