import { describe, expect, it } from 'vitest';
import { nounLemma, verbLemma } from '../../../server/src/core/text/lemma.js';

/** "form lemma" pairs, one phenomenon a line. */
const NOUNS = `
soldiers soldier, people person, gunmen gunman, women woman, children child, specimen specimen
bodies body, counties county, movies movie, species species, ties tie
boxes box, churches church, headaches headache, heroes hero, foes foe, viruses virus, houses house, clauses clause, buses bus
aircraft aircraft, police police, series series, staff staff, headquarters headquarters, crisis crisis, gas gas
members member, employees employee, Nigerians Nigerian, wounded wounded, buildings building, knives knife, crises crisis`;

const VERBS = `
rose rise, fell fall, killed kill, travelled travel, controlled control, rescued rescue, died die
planned plan, cutting cut, hit hit, stopped stop, added add, passed pass
increased increase, reduced reduce, created create, treated treat, visited visit, united unite, divided divide, headed head
handled handle, charged charge, belonged belong, changed change, injured injure, offered offer, required require, fined fine
carries carry, reaches reach, goes go, lies lie, lying lie, bring bring, king king`;

const table = (text: string) =>
  text
    .trim()
    .split(/[,\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]);

describe('the lemma of a noun', () => {
  it.each(table(NOUNS))('%s → %s', (form, lemma) => expect(nounLemma(form)).toBe(lemma));
});

describe('the lemma of a verb', () => {
  it.each(table(VERBS))('%s → %s', (form, lemma) => expect(verbLemma(form)).toBe(lemma));
});
