import { readArticle } from '../../../server/src/core/text/read.js';
import type { Article } from '../../../server/src/core/text/article.js';

/** The kinds of an article's blocks with their words, as "kind: words". */
export function blocksOf(text: string): string[] {
  const article = readArticle(text);
  return article.blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

export function sentencesOf(text: string): string[] {
  const article = readArticle(text);
  return article.sentences.map(({ start, end }) => text.slice(start, end));
}

export function quotationsOf(text: string): string[] {
  const article = readArticle(text);
  return article.quotations.map(({ start, end, closed }) => `${closed ? '' : 'open: '}${text.slice(start, end)}`);
}

/** The words of a range, or undefined. */
export function words(article: Article, range: { start: number; end: number } | undefined): string | undefined {
  return range && article.text.slice(range.start, range.end);
}

/** Paragraphs of plain prose, for texts of which only the top matters. */
export const BODY = [
  'The council voted on Tuesday to close the bridge for repairs, after engineers had found cracks in two of the piers that carry it.',
  'Traffic will be led over the old road through the valley until the work is done, which the council expects to be in the spring.',
].join('\n\n');
