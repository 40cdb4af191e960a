import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../server/src/core/text/spelling.js';

describe('spelling', () => {
  it.each([
    ['defence', 'defense'],
    ['programmes', 'programs'],
    ['labour', 'labor'],
    ['neighbourhood', 'neighborhood'],
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['paralysed', 'paralyzed'],
    ['travelled', 'traveled'],
    ['u.s.', 'us'],
    ['kiev', 'kyiv'],
  ])('compares %s as %s', (word, key) => {
    expect(spellingKey(word)).toBe(key);
    expect(spellingKey(key)).toBe(key);
  });
  it.each(['promise', 'advised', 'hour', 'four', 'devise', 'rising', 'called', 'surprised', 'contour'])(
    'leaves %s alone',
    (word) => {
      expect(spellingKey(word)).toBe(word);
    },
  );
});
