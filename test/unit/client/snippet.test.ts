import { expect, it } from 'vitest';
import { snippet } from '../../../client/src/util/snippet.js';

const quotation = 'When last year came to a close, 23 of the bloc’s 31 countries had got there.';
const start = quotation.indexOf('31');

it('begins a quotation shortly before its words, at the beginning of a word', () => {
  const { text, start: from, end } = snippet({ quotation, highlight: { start, end: start + 2 } });
  expect(text).toBe('…23 of the bloc’s 31 countries had got there.');
  expect(text.slice(from, end)).toBe('31');
});

it('leaves a quotation whole whose words come early', () => {
  expect(snippet({ quotation, highlight: { start: 5, end: 9 } })).toEqual({ text: quotation, start: 5, end: 9 });
});

it('cuts at the words themselves where there is no space before them', () => {
  const long = `${'x'.repeat(60)}31`;
  const { text, start: from, end } = snippet({ quotation: long, highlight: { start: 60, end: 62 } });
  expect(text.slice(from, end)).toBe('31');
});
