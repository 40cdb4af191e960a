import { describe, expect, it } from 'vitest';
import { Shelf } from '../../../server/src/core/shelf.js';

describe('the shelf', () => {
  it('lets go of what was longest unused when it is full', () => {
    const shelf = new Shelf<string, number>(10);
    shelf.set('a', 1, 4);
    shelf.set('b', 2, 4);
    expect(shelf.get('a')).toBe(1);
    shelf.set('c', 3, 4);
    expect(shelf.get('b')).toBeUndefined();
    expect([shelf.get('a'), shelf.get('c')]).toEqual([1, 3]);
  });

  it('takes in what is too heavy for it, alone', () => {
    const shelf = new Shelf<string, number>(10);
    shelf.set('a', 1, 4);
    shelf.set('b', 2, 40);
    expect([shelf.get('a'), shelf.get('b')]).toEqual([undefined, 2]);
    shelf.set('c', 3, 1);
    expect([shelf.get('b'), shelf.get('c')]).toEqual([undefined, 3]);
  });

  it('weighs a key once, however often it is put there', () => {
    const shelf = new Shelf<string, number>(10);
    for (let i = 0; i < 5; i++) shelf.set('a', i, 4);
    shelf.set('b', 9, 4);
    shelf.delete('none');
    expect([shelf.get('a'), shelf.get('b')]).toEqual([4, 9]);
  });
});
