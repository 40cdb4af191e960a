import { DEEDS } from './deeds-data.js';
import { WordProperty, wordSet } from '../text/lexicon.js';
import { AGREEING, AGREEMENTS, DEED_NOUNS, DOING, EVENTS, RECEIVING, STATES } from './events-data.js';

/** What a verb names: one of the table of events, else an event of its own. */
export interface Event {
  readonly event: string;
  /** Whether the verb says that it did not happen ("rejected" of "approved"). */
  readonly opposite: boolean;
  readonly needsObject: boolean;
  /** Without an object its subject is what it happens to. */
  readonly ofSubject: boolean;
  readonly spoken: boolean;
}

/** A verb of the table of deeds. */
export interface Deed {
  readonly name: string;
  /** So seldom done that "the bridge" of two articles of one story is one bridge. */
  readonly rare: boolean;
}

const BY_VERB = new Map<string, Event>();
const DEED_BY_VERB = new Map<string, Deed>();
readTables();
const STATE: ReadonlySet<string> = new Set(words(STATES));

function readTables(): void {
  for (const { name, flags, rest } of lines(EVENTS)) {
    const [done, undone] = rest.split('|');
    const event = {
      event: name,
      needsObject: flags.includes('o'),
      ofSubject: flags.includes('s'),
      spoken: flags.includes('f'),
    };
    for (const verb of words(done)) BY_VERB.set(verb, { ...event, opposite: false });
    for (const verb of words(undone)) BY_VERB.set(verb, { ...event, opposite: true });
  }
  for (const { name, flags, rest } of lines(DEEDS))
    for (const verb of words(rest)) DEED_BY_VERB.set(verb, { name, rare: flags.includes('r') });
}

function lines(table: string): { name: string; flags: string; rest: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head, rest] = line.split(':');
      const [name, flags] = head!.split(' ');
      return { name: name!, flags: flags ?? '', rest: rest! };
    });
}

function words(list: string | undefined): string[] {
  return list === undefined ? [] : list.trim().split(/\s+/);
}

/** The event that a verb names by its infinitive ("call_off" with its particle); undefined for states and auxiliaries. */
export function eventOf(lemma: string): Event | undefined {
  const known = BY_VERB.get(lemma);
  if (known || STATE.has(lemma)) return known;
  return { event: lemma, opposite: false, needsObject: false, ofSubject: false, spoken: false };
}

/** Whether the tables have a verb with this particle. */
export function isPhrasal(lemma: string): boolean {
  return BY_VERB.has(lemma);
}

export function deedOf(lemma: string): Deed | undefined {
  return DEED_BY_VERB.get(lemma);
}

const AGREEMENT = wordSet(AGREEMENTS);
const AGREES: ReadonlySet<string> = new Set(AGREEING.split(' '));

/** Whether a word names an agreement. */
export function isAgreement(word: number): boolean {
  return AGREEMENT.get(word) === 1;
}

/**
 * The event that a noun names (by the word id of `head`) beside a verb that says little: "reached a deal" and "struck an accord" are one event, and
 * "gave no warning" is that nobody was warned.
 */
export function nounEvent(lemma: string, head: number): (Event & { received: boolean }) | undefined {
  const plain = { opposite: false, needsObject: false, ofSubject: false, spoken: false };
  if (isAgreement(head) && AGREES.has(lemma)) return { ...plain, event: 'agreement', received: false };
  const named = NOUN_EVENTS.get(head);
  const received = RECEIVES.has(lemma);
  if (named === 0 || (!received && !DOES.has(lemma))) return undefined;
  return { ...plain, event: NOUN_VERBS[named - 1]!, received };
}

const NOUN_VERBS = DEED_NOUNS.split(' ').filter((_, i) => i % 2 === 1);
const NOUN_EVENTS = new WordProperty(
  DEED_NOUNS.split(' ')
    .filter((_, i) => i % 2 === 0)
    .map((noun, i) => [noun, i + 1] as const),
);
const DOES: ReadonlySet<string> = new Set(DOING.split(' '));
const RECEIVES: ReadonlySet<string> = new Set(RECEIVING.split(' '));

/** Events that are told by what somebody says, by the first word of their verb. */
const SPOKEN: ReadonlySet<string> = new Set(
  [...BY_VERB].filter(([, { spoken }]) => spoken).map(([verb]) => verb.split('_')[0]!),
);

/** Whether a verb, with a particle or without, may be one of those that tell what somebody said of a matter. */
export function maySpeakOf(lemma: string): boolean {
  return SPOKEN.has(lemma);
}

/** Whether a verb without a particle states nothing, whatever its object: a state that no noun beside it makes a deed. */
export function isIdle(lemma: string): boolean {
  return (
    STATE.has(lemma) &&
    !BY_VERB.has(lemma) &&
    !DEED_BY_VERB.has(lemma) &&
    !AGREES.has(lemma) &&
    !DOES.has(lemma) &&
    !RECEIVES.has(lemma)
  );
}
