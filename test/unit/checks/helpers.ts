import { expect, it } from 'vitest';
import type { CheckResult } from '../../../server/src/core/checks/check.js';
import { checkArticle } from '../../../server/src/core/checks/run.js';
import { readEntities } from '../../../server/src/core/entities/read.js';
import { readFigures } from '../../../server/src/core/figures/read.js';
import { readArticle } from '../../../server/src/core/text/read.js';
import { readAnchor } from '../../../server/src/core/time/anchor.js';

/** What the desk checks say of a text. */
export function check(text: string): CheckResult[] {
  const article = readArticle(text);
  const anchor = readAnchor(article);
  return checkArticle({ article, anchor, figures: readFigures(article, anchor), entities: readEntities(article) });
}

/** The results as "check: words | words", the sides' members joined by "+". */
export function found(text: string): string[] {
  return check(text).map(({ check: name, sides, spans }) => {
    const words = (ranges: readonly { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join(' + ');
    return `${name}: ${sides ? sides.map(({ members }) => words(members)).join(' | ') : words(spans ?? [])}`;
  });
}

const HEAD = `Tuesday 3 March 2026

Bridge to close for repairs

The council of Dunmore voted on Tuesday to close the old bridge over the river, after engineers had found cracks in its piers.

`;

/** What is found in paragraphs below a head and an ordinary first paragraph. */
export function belowHead(cases: [string, string[]][]): void {
  it.each(cases)('%s', (paragraph, expected) => {
    expect(found(HEAD + paragraph)).toEqual(expected);
  });
}
