import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/src/core/text/read.js';
import { BODY, blocksOf } from './helpers.js';

describe('short lines that hold a date, a label or a name', () => {
  it.each([
    'Elections were held on Sunday, 9 February 2025.',
    'The company was founded in September 1998.',
    'The last entry in the logbook reads 12/02/25.',
    'The company is No. 3 in the market for tyres.',
    'Founded in 1923, the mill has 300 workers.',
    'The order dated 28/11/2024 was never served.',
    'Published figures show 12 dead on 3 May 2024.',
    'By mid-2026 the plant will employ 400 people.',
    'By Christmas it was over.',
  ])('takes "%s" for text', (line) => {
    expect(blocksOf(line)).toEqual([`paragraph: ${line}`]);
    expect(blocksOf(`${BODY}\n\n${line}`).at(-1)).toBe(`paragraph: ${line}`);
  });

  it.each([
    ['Published on 3 May 2024.', 'metadata'],
    ['Posted in Road Traffic on Friday, September 20, 2013.', 'metadata'],
    ['By Ann Lowe and Tom Hale.', 'byline'],
    ['THE VALLEY GAZETTE, Tuesday, 3 March 2026', 'metadata'],
    ['All times are local.', 'metadata'],
  ])('leaves "%s" what it is', (line, kind) => {
    expect(blocksOf(`Bridge to close for repairs\n${line}\n${BODY}`)[1]).toBe(`${kind}: ${line}`);
  });
});

describe('short texts full of figures', () => {
  it.each([
    'Growth was 0.4% in Q3 2024.',
    'The treaty of 03/04/2019 was annulled.',
    'The firm will pay £80m (€96m; $101m) in compensation.',
    'Kilkenny won by 2-21 to 1-18.',
    'Juan de la Cruz beat Carlos de los Santos 6-4, 6-2 in Rio de Janeiro on Sunday.',
    'Oil rose 2% to $81.20. Gold gained 1% to $2,310. The FTSE 100 lost 0.4% to 8,213.49; the DAX fell 1.2% to 18,400. Sterling bought $1.27. Wheat added 3%. Coffee shed 5%. Copper climbed 1%.',
  ])('are read when they are made of sentences: "%s"', (text) => {
    expect(readArticle(text).skipped).toBeUndefined();
  });

  it.each([
    ['Deaths:41. Injured:130.', 'not-prose'],
    ['Die Zahl der Toten stieg auf 41, wie der Rat der Stadt am Montag mitteilte.', 'not-english'],
    ['12:04:11 4 GET 200 /a 12 3.1\n12:04:12 4 GET 200 /b 14 2.9\n12:04:13 4 GET 200 /c 15 3.0\n', 'not-prose'],
  ])('are skipped when they are not: "%s"', (text, reason) => {
    expect(readArticle(text).skipped).toBe(reason);
  });
});
