import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '../../../server/src/core/claims/dated-event.js';
import { EVENT_KINDS } from '../../../server/src/core/claims/dated-event-data.js';
import { extract } from '../../../server/src/core/extract.js';

const NAMES = Object.keys(EVENT_KINDS);

/** What the date `words` dates in an article that says `text`. */
function eventOf(text: string, words: string): DatedEvent {
  const whole = `A headline for the test\ndate 2025-02-12\n\n${text}`;
  const { claims } = extract('a.txt', whole);
  const claim = claims.find(({ slot, start, end }) => slot === 'date' && whole.slice(start, end) === words);
  if (!claim?.event) throw new Error(`no date "${words}" in ${JSON.stringify(text)}`);
  return claim.event;
}

const kindsOf = (text: string, words: string) => eventOf(text, words).kinds.map((kind) => NAMES[kind]);

describe('what a date dates', () => {
  it.each([
    ['The ship was hijacked off the coast on 29 November.', '29 November', 'seize'],
    ['On Friday the court in the capital sentenced him to nine years.', 'Friday', 'sentence'],
    ['The plant, opened in 1998, employs 300 people.', '1998', 'open'],
    ['Shareholders are to vote at extraordinary meetings on 19 March.', '19 March', 'vote'],
    ['Her first meeting with the union is on Wednesday.', 'Wednesday', 'meet'],
    ['The funeral will be held on Friday at noon.', 'Friday', 'funeral'],
    ['Launch: 17 February 2028, from the southern pad.', '17 February 2028', 'launch'],
    ['First deliveries 20 October.', '20 October', 'deliver'],
    ['The storm came ashore late on Thursday.', 'Thursday', 'natural'],
    ['The dyke gave way at 2:40 a.m. on Friday.', '2:40 a.m.', 'collapse'],
    [
      'It was the second Thursday of January when the bank froze withdrawals.',
      'the second Thursday of January',
      'halt',
    ],
    [
      'It was nearly five on Friday morning when the dam that had stood since 1981 collapsed.',
      'Friday morning',
      'collapse',
    ],
    ['Cards were blocked on 6 January, the day on which the chief executive resigned.', '6 January', 'resign'],
    ['The number will be known on 30 March, when both companies ask their owners to vote.', '30 March', 'vote'],
    ['Since Tuesday afternoon, when a boy discovered the wreck, people have been coming.', 'Tuesday afternoon', 'find'],
    ['The bus was waylaid on Wednesday near the river.', 'Wednesday', 'seize'],
  ])('%s [%s] → %s', (text, words, kind) => {
    expect(kindsOf(text, words)).toContain(kind);
  });

  it('takes the event of a sentence that only points back from the sentence before', () => {
    const event = eventOf(
      'The cousins met at a wedding in the hall. That was on the second Saturday in January.',
      'the second Saturday in January',
    );
    expect(event.back).toBe(true);
    expect(event.kinds.map((kind) => NAMES[kind])).toContain('wedding');
  });

  it('binds two dates of one sentence each to its own verb', () => {
    const text = 'She was arrested in May and resigned on Tuesday.';
    expect(kindsOf(text, 'May')).toEqual(['arrest']);
    expect(kindsOf(text, 'Tuesday')).toEqual(expect.arrayContaining(['resign']));
    expect(kindsOf(text, 'Tuesday')).not.toContain('arrest');
  });

  it('does not take the verb of saying for what happened', () => {
    expect(eventOf('The bridge will reopen on Friday, the mayor said.', 'Friday').saying).toBe(false);
    expect(eventOf('The bridge will reopen, the mayor said on Friday.', 'Friday').saying).toBe(true);
    expect(eventOf('On Friday the mayor said that the bridge would reopen.', 'Friday').saying).toBe(true);
  });

  it('knows plans from what happened, and the first from the second', () => {
    expect(eventOf('The vote is scheduled for 5 March.', '5 March').ahead).toBe(true);
    expect(eventOf('The vote was held on 5 January.', '5 January').ahead).toBe(false);
    expect(eventOf('A second exchange is set for 5 March.', '5 March').order).toBe(2);
    expect(eventOf('The pipe was last inspected in 2019.', '2019').order).toBe(90);
    expect(eventOf('A third of the workers left in 2019.', '2019').order).toBe(0);
  });

  it('says that a pronoun is all it knows of the subject', () => {
    expect(eventOf('It was discovered on 30 January.', '30 January').pronoun).toBe(true);
    expect(eventOf('The wreck was discovered on 30 January.', '30 January').pronoun).toBe(false);
  });

  it('leaves the day of the dateline alone', () => {
    const text = 'A headline for the test\n\nLIMA, May 11 (Andean News) — The road was closed on May 9.';
    const dates = extract('a.txt', text).claims.filter(({ slot }) => slot === 'date');
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['May 9']);
  });
});

describe('dates without an end', () => {
  it.each([
    ['dates', 'On 5 May 2031 and 6 May 2032, '.repeat(400)],
    ['verbs', `${'opened and closed and '.repeat(500)}${'on 5 May 2031 '.repeat(200)}`],
    ['auxiliaries', `${'was '.repeat(3000)}${'on Monday '.repeat(200)}`],
    ['relatives', `${'the man who ran who sat who '.repeat(300)}${'on Monday '.repeat(200)}`],
  ])('reads a sentence of %s', (_, text) => {
    expect(extract('a.txt', `date 2031-02-12\n\n${text}`).claims.length).toBeGreaterThan(0);
  });
});
