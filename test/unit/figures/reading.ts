import { expect } from 'vitest';
import type { Figure } from '../../../server/src/core/figures/figure.js';
import { readFigures } from '../../../server/src/core/figures/read.js';
import type { Article } from '../../../server/src/core/text/article.js';
import { scan } from '../../../server/src/core/text/tokens.js';
import { readAnchor } from '../../../server/src/core/time/anchor.js';

/** Wednesday, 12 February 2025: the day on which the sentences of these tests are written. */
export const TODAY = '2025-02-12';

/** One sentence as an article of one paragraph, so that no other stage has a say. */
export function sentenceArticle(text: string): Article {
  const tokens = scan(text);
  const whole = { start: 0, end: text.length, first: 0, last: tokens.count };
  return {
    text,
    tokens,
    blocks: tokens.count > 0 ? [{ kind: 'paragraph', ...whole, repeats: -1 }] : [],
    sentences: tokens.count > 0 ? [{ ...whole, block: 0 }] : [],
    sentenceOf: new Int32Array(tokens.count),
    quotations: [],
    dates: [],
    language: 'en',
    words: tokens.count,
  };
}

/** The figures of one sentence written on a day, or on no day that is known. */
export function figuresOf(text: string, published: string | undefined = TODAY): Figure[] {
  const article = sentenceArticle(text);
  return readFigures(article, published === 'never' ? undefined : readAnchor(article, { published }));
}

const edge = (value: number) => (Number.isFinite(value) ? String(Number(value.toPrecision(9))) : '*');

/** The slots of a figure in words, as the tables of the tests name them. */
function slotsOf(figure: Figure, text: string): Map<string, string> {
  const slots = new Map<string, string>();
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== false) slots.set(name, String(value));
  };
  put('is', figure.kind);
  put('core', text.slice(figure.core.start, figure.core.end));
  put('v', figure.stated);
  if (figure.low !== undefined && figure.high !== undefined) {
    put('in', `${figure.lowOpen ? '(' : '['}${edge(figure.low)},${edge(figure.high)}${figure.highOpen ? ')' : ']'}`);
  }
  put('unit', figure.unit);
  put('counted', figure.counted);
  put('base', figure.base?.replaceAll(' ', '_'));
  put('of', figure.of?.stated);
  put('change', figure.change && [figure.change.kind, figure.change.direction].filter(Boolean).join('-'));
  put('rate', figure.rate);
  put('rank', figure.rank);
  put('bound', figure.bound);
  put('date', figure.date?.iso);
  put('weekday', figure.date?.weekday);
  put('relation', figure.date?.relation);
  put('unresolved', figure.unresolved !== undefined);
  put('clock', figure.clock?.join('-'));
  put('pair', figure.pair?.join(':'));
  put('set', figure.set);
  put('colour', figure.colour);
  put('vague', figure.vague);
  put('conversionOf', figure.conversionOf);
  put('ambiguous', figure.currencyAmbiguous);
  put('margin', figure.margin);
  return slots;
}

export interface Case {
  readonly sentence: string;
  readonly figures: readonly { readonly span: string; readonly slots: readonly (readonly [string, string])[] }[];
}

/**
 * Reads a table of sentences, each followed by lines "= span | slot=value slot=value" for all of its figures in order.
 * "core=" may hold spaces when it is the last slot of its line.
 */
export function cases(table: string): Case[] {
  const found: { sentence: string; figures: { span: string; slots: [string, string][] }[] }[] = [];
  for (const line of table.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    if (!line.startsWith('= ')) {
      found.push({ sentence: line, figures: [] });
      continue;
    }
    const [span, slots = ''] = line.slice(2).split(' | ');
    const core = / ?core=(.*)$/.exec(slots);
    const pairs = slots
      .replace(/ ?core=.*$/, '')
      .split(' ')
      .filter((slot) => slot !== '')
      .map((slot): [string, string] =>
        slot.includes('=') ? [slot.slice(0, slot.indexOf('=')), slot.slice(slot.indexOf('=') + 1)] : ['is', slot],
      );
    if (core) pairs.push(['core', core[1]!]);
    found.at(-1)!.figures.push({ span: span!, slots: pairs });
  }
  return found;
}

/** Checks that a sentence has exactly the figures of its table, with the slots that the table names. */
export function expectFigures({ sentence, figures }: Case, published?: string): void {
  const read = figuresOf(sentence, published);
  expect(read.map(({ start, end }) => sentence.slice(start, end))).toEqual(figures.map(({ span }) => span));
  figures.forEach(({ slots }, index) => {
    const got = slotsOf(read[index]!, sentence);
    expect(slots.map(([name]) => [name, got.get(name) ?? 'none'])).toEqual(slots.map(([name, value]) => [name, value]));
  });
}
