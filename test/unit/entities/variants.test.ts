import { describe, expect, it } from 'vitest';
import { initials, nameKey, plain } from '../../../server/src/core/entities/names.js';
import { personName, sameGiven } from '../../../server/src/core/entities/people.js';
import { sameName } from '../../../server/src/core/entities/same-name.js';
import { distance, nearlySame, sameSpelling } from '../../../server/src/core/entities/variants.js';

describe('spellings', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Müller', 'Mueller'],
    ['Gaddafi', 'Qadhafi'],
    ['Joensen', 'Jóensen'],
    ['al-Sudani', 'Sudani'],
    ['Mohammed', 'Muhammad'],
    ['Yusuf', 'Youssef'],
  ])('%s and %s are one name', (a, b) => expect(sameSpelling(a.toLowerCase(), b.toLowerCase())).toBe(true));

  it.each([
    ['jon', 'john'],
    ['joensen', 'johansen'],
    ['gabriela', 'graciela'],
    ['mattia', 'matteo'],
    ['rait', 'raite'],
  ])('%s and %s are two, but near', (a, b) => {
    expect(sameSpelling(a, b)).toBe(false);
    expect(nearlySame(a, b)).toBe(true);
  });

  it.each([
    ['branka', 'barbara'],
    ['tunde', 'femi'],
    ['li', 'lu'],
  ])('%s and %s are far apart', (a, b) => expect(nearlySame(a, b)).toBe(false));

  it('counts letters that change, up to a limit', () => {
    expect(distance('odom', 'odom', 2)).toBe(0);
    expect(distance('odom', 'ohm', 2)).toBe(2);
    expect(distance('form', 'from', 2)).toBe(1);
    expect(distance('short', 'very long indeed', 2)).toBe(3);
  });
});

describe('names of people', () => {
  const name = (text: string) => personName(text.toLowerCase().split(' '));

  it('have their particles with the surname', () => {
    expect(name('Dirk van der Berg')).toEqual({ given: ['dirk'], surname: ['van', 'der', 'berg'], suffix: '' });
    expect(name('Martin Luther King Jr')).toEqual({ given: ['martin', 'luther'], surname: ['king'], suffix: 'jr' });
  });

  it.each([
    ['William Carter', 'Bill Carter'],
    ['J Carter', 'Jane Carter'],
    ['Ana Maria Lopez', 'Ana Lopez'],
    ['Xi Jinping', 'Jinping Xi'],
    ['Robert Hale Sr', 'Robert Hale'],
  ])('%s may be %s', (a, b) => expect(sameName(name(a), name(b))).toBe(true));

  it.each([
    ['Robert Hale Sr', 'Robert Hale Jr'],
    ['Jon Owen', 'John Owen'],
    ['Anna Hale', 'Peter Hale'],
  ])('%s is not %s', (a, b) => expect(sameName(name(a), name(b))).toBe(false));

  it('know familiar forms', () => {
    expect(sameGiven('elizabeth', 'liz')).toBe(true);
    expect(sameGiven('liz', 'beth')).toBe(true);
    expect(sameGiven('jon', 'jack')).toBe(false);
  });
});

it('compares names in plain letters', () => {
  expect(plain('Łódź, Bárður, Æsir')).toBe('lodz, bardur, aesir');
  expect(nameKey('the U.S.')).toBe('us');
  expect(initials(['general', 'federation', 'of', 'rail', 'workers'])).toBe('gfrw');
});
