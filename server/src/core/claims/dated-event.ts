import { word, wordSet } from '../text/lexicon.js';
import { lexemeOfWord } from '../text/meaning.js';
import { Tag } from '../text/tags.js';
import { foldedText, Shape, TokenKind } from '../text/tokens.js';
import { boundary, inNounGroup, isNoun, type Tagged } from './chunks.js';
import { AHEAD_WORDS, LIGHT_VERBS, ORDER_WORDS, SAYING_VERBS } from './dated-event-data.js';
import { kindsAt } from './dated-event-kinds.js';
import { NONE } from './terms.js';
import {
  AND,
  governing,
  groupBefore,
  groupFrom,
  isComma,
  PASSED,
  regionOf,
  type Clause,
  type EventScene,
} from './dated-clause.js';
import type { VerbGroup } from './dated-verbs.js';
import { verbLemmaAt } from './verb-lemmas.js';
import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

/** What happened, or is to happen, at a date. */
export interface DatedEvent {
  /** Lexemes of the verbs and nouns that name it, what says most first; none where nothing is told. */
  readonly acts: Int32Array;
  /** Kinds of event (`dated-event-data.ts`) that those words may tell. */
  readonly kinds: readonly number[];
  /** Lexemes of who and what takes part: the subject, the object, what the naming noun belongs to. */
  readonly who: Int32Array;
  /** Lexemes of the proper names in its clause: who, and where. */
  readonly names: Int32Array;
  /** The subject is a pronoun: who it is was told before. */
  readonly pronoun: boolean;
  /** The date is that of a statement: "said on Tuesday". */
  readonly saying: boolean;
  /** Its words look ahead: "will", "is due to"; false where they look back. */
  readonly ahead: boolean;
  /** Which of several: 1 for the first, 90 for the last (`dated-event-data.ts`); 0 where nothing says. */
  readonly order: number;
  /** The sentence only points back ("That was on …"): the event is the one of the sentence before. */
  readonly back: boolean;
}

const IT = wordSet("it that this it's that's");
const AHEAD = wordSet(AHEAD_WORDS);

const LIGHT = lemmas(LIGHT_VERBS);
const SAYING = lemmas(SAYING_VERBS);

function lemmas(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Reads what the tokens `[first, last)`, a date, date. Linear in the length of the sentence. */
export function readEvent(scene: EventScene, first: number, last: number): DatedEvent {
  const [from, to] = regionOf(scene, first, last);
  const clauses = governing(scene, from, to);
  const builder = new Builder(scene, from, to);
  for (const clause of clauses) builder.clause(clause);
  if (clauses.length === 0 || builder.vague) builder.nounsAround(clauses.length === 0);
  return builder.done();
}

/** What a whole sentence tells of events and who takes part, for the sentence behind it that only points back. */
export function actsOf(scene: EventScene): Pick<DatedEvent, 'acts' | 'kinds' | 'who' | 'names'> {
  const builder = new Builder(scene, scene.tagged.last, scene.tagged.last);
  return builder.all();
}

/** Months and weekdays have capitals and name nobody. */
const DATING = new Set(
  `${WEEKDAYS} ${MONTHS}`
    .split(' ')
    .map((text) => lexemeOfWord(word(text)))
    .filter((lexeme) => lexeme >= 0),
);

const ACTS = 6;
const WHO = 10;

/** Collects what the clauses of a date say. */
class Builder {
  readonly #scene: EventScene;
  readonly #from: number;
  readonly #to: number;
  readonly #acts: number[] = [];
  readonly #kinds: number[] = [];
  readonly #who: number[] = [];
  readonly #names: number[] = [];
  #pronoun = false;
  #saying = false;
  #ahead = false;
  #order = 0;
  #back = false;
  /** Only light verbs so far: nouns must say what happened. */
  vague = true;

  constructor(scene: EventScene, from: number, to: number) {
    this.#scene = scene;
    this.#from = from;
    this.#to = to;
    const { tokens, tagged } = scene;
    for (let i = Math.max(tagged.first, from - 2); i < from; i++)
      if (AHEAD.get(tokens.word[i]!) === 1) this.#ahead = true;
  }

  clause({ group, start, end }: Clause): void {
    const { tokens, tagged } = this.#scene;
    if (group.ahead) this.#ahead = true;
    const lemma = verbLemmaAt(tokens, group.main);
    const says = SAYING.has(lemma) && !group.passive;
    if (this.#acts.length === 0 && says) this.#saying = true;
    const light = LIGHT.has(lemma) || (SAYING.has(lemma) && group.passive);
    const subject = this.#subject(group, start);
    const object = nounGroup(tagged, group.last, Math.min(end, this.#scene.tagged.last), this.#from, this.#to);
    const nouns = [subject, object].filter((found) => found !== undefined);
    if (!light) this.#act(group.main);
    for (const [first, last] of nouns) this.#eventNoun(first, last, light);
    if (light) this.#predicate(group.last, end);
    if (light && !SAYING.has(lemma)) this.#act(group.main);
    if (group.upper >= 0) this.#act(group.upper);
    const asked = this.#infinitiveBehind(group, end);
    if (asked) this.#act(asked.main);
    this.#nounBefore();
    for (const [first, last] of nouns) this.#takesPart(first, last);
    if (!light || says) this.vague = false;
    const pointer = subject !== undefined && subject[1] - subject[0] === 1 && IT.get(tokens.word[subject[0]]!) === 1;
    if (group.copula && pointer && this.#acts.length === 0) this.#back = true;
    this.#namesIn(Math.min(subject?.[0] ?? group.first, this.#from), Math.max(end, this.#to));
    for (const [first, last] of [...nouns, [group.first, group.last] as const])
      for (let i = first; i < last; i++) this.#orderAt(i);
    for (let i = group.last; i + 1 < end; i++) if (TIME.get(tokens.word[i + 1]!) === 1) this.#orderAt(i);
  }

  /** Nouns that name events beside a date without a verb of its own, nearest first: "Launch: 17 February", "the 5 May vote". */
  nounsAround(fragment: boolean): void {
    const { tagged } = this.#scene;
    for (let away = 1; away < NOUNS_AWAY; away++) {
      for (const token of [this.#from - away, this.#to + away - 1]) {
        if (token < tagged.first || token >= tagged.last || (token >= this.#from && token < this.#to)) continue;
        if (isNoun(tagged.tags[token]!) || tagged.tags[token] === Tag.VBG || tagged.tags[token] === Tag.VBN) {
          if (this.#kindsOf(token).length > 0) this.#act(token);
          else this.#part(token);
        }
      }
    }
    for (let i = Math.max(tagged.first, this.#from - NOUNS_AWAY); i < this.#from; i++) this.#orderAt(i);
    this.#namesIn(Math.max(tagged.first, this.#from - NOUNS_AWAY), Math.min(tagged.last, this.#to + NOUNS_AWAY));
    if (this.#acts.length === 0 && fragment) this.#back = true;
  }

  /** Everything in the sentence that names an event. */
  all(): Pick<DatedEvent, 'acts' | 'kinds' | 'who' | 'names'> {
    const { tagged, groups } = this.#scene;
    for (const group of groups) if (this.#kindsOf(group.main).length > 0) this.#act(group.main);
    for (let i = tagged.last - 1; i >= tagged.first; i--) {
      if (!isNoun(tagged.tags[i]!)) continue;
      if (this.#kindsOf(i).length > 0) this.#act(i);
      else this.#part(i);
    }
    this.#namesIn(tagged.first, tagged.last);
    const { acts, kinds, who, names } = this.done();
    return { acts, kinds, who, names };
  }

  done(): DatedEvent {
    return {
      acts: new Int32Array(this.#acts),
      kinds: this.#kinds,
      who: new Int32Array(this.#who),
      names: new Int32Array(this.#names),
      pronoun: this.#pronoun,
      saying: this.#saying,
      ahead: this.#ahead,
      order: this.#order,
      back: this.#back,
    };
  }

  #kindsOf(token: number): readonly number[] {
    return kindsAt(this.#scene.tokens, token, this.#scene.tagged.last);
  }

  #act(token: number): void {
    const lexeme = this.#scene.lexemes.at(token);
    for (const kind of this.#kindsOf(token)) if (!this.#kinds.includes(kind)) this.#kinds.push(kind);
    if (lexeme !== NONE && this.#acts.length < ACTS && !this.#acts.includes(lexeme)) this.#acts.push(lexeme);
  }

  #part(token: number): void {
    const lexeme = this.#scene.lexemes.at(token);
    if (lexeme !== NONE && this.#who.length < WHO && !this.#who.includes(lexeme)) this.#who.push(lexeme);
  }

  #namesIn(first: number, last: number): void {
    const { tagged, lexemes } = this.#scene;
    for (let i = first; i < last && this.#names.length < WHO; i++) {
      if ((i >= this.#from && i < this.#to) || (tagged.tags[i] !== Tag.NNP && tagged.tags[i] !== Tag.NNPS)) continue;
      const lexeme = lexemes.at(i);
      if (lexeme !== NONE && !DATING.has(lexeme) && !this.#names.includes(lexeme)) this.#names.push(lexeme);
    }
  }

  #takesPart(first: number, last: number): void {
    const { tagged } = this.#scene;
    for (let i = last - 1; i >= first; i--) if (isNoun(tagged.tags[i]!) || tagged.tags[i] === Tag.JJ) this.#part(i);
  }

  /** The head of a group when it names an event; all its nouns when the verb says nothing. */
  #eventNoun(first: number, last: number, all: boolean): void {
    const { tagged } = this.#scene;
    for (let i = last - 1; i >= first && (all || i === last - 1); i--)
      if ((i === last - 1 || isNoun(tagged.tags[i]!)) && this.#kindsOf(i).length > 0) {
        this.#act(i);
        this.vague = false;
      }
  }

  /** "killed in the attack on 5 May": the noun that the date hangs on. */
  #nounBefore(): void {
    const { tokens, tagged } = this.#scene;
    const at = this.#from - 1;
    if (at <= tagged.first || !isNoun(tagged.tags[at]!) || tokens.shape[at] !== Shape.Lower) return;
    if (this.#kindsOf(at).length > 0) this.#act(at);
  }

  /** "Asks its owners to vote", "ordered the town to leave": the verb that the object is to do. */
  #infinitiveBehind(group: VerbGroup, end: number): VerbGroup | undefined {
    const { tokens, groups } = this.#scene;
    const next = groups[groupFrom(groups, group.last)];
    if (!next || next.first >= end || next.first - group.last > INFINITIVE_AWAY) return undefined;
    return TO.get(tokens.word[next.first - 1]!) === 1 ? next : undefined;
  }

  #subject(group: VerbGroup, start: number, depth = 0): [number, number] | undefined {
    const { tokens, tagged, groups } = this.#scene;
    let at = group.first - 1;
    while (at >= start && (tagged.tags[at] === Tag.RB || isComma(tokens, at))) at--;
    if (at >= start && AND.get(tokens.word[at]!) === 1) {
      const before = groupBefore(groups, at);
      if (before && depth < PASSED) return this.#subject(before, tagged.first, depth + 1);
    }
    for (let steps = 0; at >= start && steps < SUBJECT_AWAY; at--, steps++) {
      if (at >= this.#from && at < this.#to) continue;
      const tag = tagged.tags[at]!;
      if (
        tag === Tag.PRP ||
        tag === Tag.EX ||
        (tag === Tag.DT && IT.get(tokens.word[at]!) === 1 && !isNoun(tagged.tags[at + 1]!))
      ) {
        this.#pronoun = true;
        return [at, at + 1];
      }
      if (boundary(tokens, at) >= 3) return undefined;
      // What stands between an article and the verb is a noun, whatever its tag: "the funeral will".
      const head = isNoun(tag) || (tag === Tag.JJ && at === group.first - 1 && inNounGroup(tagged.tags[at - 1] ?? 0));
      if (head) {
        let first = at;
        while (first > start && inNounGroup(tagged.tags[first - 1]!)) first--;
        // "the shelling of the market": what stands before "of" is the subject.
        const above = first - 2;
        if (above >= start && OF.get(tokens.word[first - 1]!) === 1 && isNoun(tagged.tags[above]!)) {
          this.#takesPart(first, at + 1);
          at = above + 1;
          continue;
        }
        return [first, at + 1];
      }
    }
    return undefined;
  }

  /** "Comes closest", "is available": the adjective that says what the verb does not. */
  #predicate(from: number, end: number): void {
    const { tokens, tagged } = this.#scene;
    for (let i = from; i < end && i < from + 3; i++) {
      if (i >= this.#from && i < this.#to) return;
      const tag = tagged.tags[i]!;
      if (tokens.kind[i] !== TokenKind.Word || isNoun(tag) || tag === Tag.IN || tag === Tag.DT) return;
      const adjective = tag === Tag.JJ || tag === Tag.JJS || tag === Tag.RBS || tag === Tag.JJR;
      if (!adjective || (i + 1 < end && isNoun(tagged.tags[i + 1]!))) continue;
      this.#act(i);
      return;
    }
  }

  #orderAt(token: number): void {
    if (this.#order !== 0 || (token >= this.#from && token < this.#to)) return;
    const { tokens } = this.#scene;
    if (tokens.kind[token] !== TokenKind.Word || OF.get(tokens.word[token + 1] ?? 0) === 1) return;
    this.#order = ORDERS.get(foldedText(tokens, token)) ?? 0;
  }
}

const ORDERS = new Map(Object.entries(ORDER_WORDS));
const OF = wordSet('of');
const TIME = wordSet('time');
const TO = wordSet('to');
const INFINITIVE_AWAY = 6;
const NOUNS_AWAY = 9;
const SUBJECT_AWAY = 24;

/** The first noun group at or behind `from` that ends before `end`, the date left out. */
function nounGroup(
  tagged: Tagged,
  from: number,
  end: number,
  dateFirst: number,
  dateLast: number,
): [number, number] | undefined {
  for (let i = from; i < end && i < from + 8; i++) {
    if (i >= dateFirst && i < dateLast) return undefined;
    if (!isNoun(tagged.tags[i]!)) continue;
    let first = i;
    while (first > from && inNounGroup(tagged.tags[first - 1]!)) first--;
    let last = i + 1;
    while (last < end && last !== dateFirst && isNoun(tagged.tags[last]!)) last++;
    return [first, last];
  }
  return undefined;
}
