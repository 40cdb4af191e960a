import { describe, expect, it } from 'vitest';
import { wordClass } from '../../../server/src/core/entities/word-classes.js';
import { scan } from '../../../server/src/core/text/tokens.js';

const classOf = (word: string) => wordClass(scan(word), 0);
const coarseOf = (word: string) => classOf(word) >>> 16;

describe('the classes of words', () => {
  it.each([
    ['Williams', 'Johnson'],
    ['Honda', 'Toyota'],
    ['Kandahar', 'Fallujah'],
    ['archbishop', 'bishop'],
  ])('has %s and %s in one coarse class', (a, b) => {
    expect(coarseOf(a)).not.toBe(0);
    expect(coarseOf(a)).toBe(coarseOf(b));
  });

  it('tells firms from surnames and towns', () => {
    expect(new Set(['Microsoft', 'Johnson', 'Fallujah'].map(coarseOf)).size).toBe(3);
  });

  it('does not mind how a word is written', () => {
    expect(classOf('KANDAHAR')).toBe(classOf('kandahar'));
  });

  it.each(['Velquorimast', 'Zzyxophrene', '1,234', ','])('has no class for %s', (text) => {
    expect(classOf(text)).toBe(0);
  });
});
