import type { Article, SkipReason } from './article.js';
import { isContent, type Block } from './article.js';
import { readBlocks, type Blocks } from './blocks.js';
import { findDate, isUpdate, labelLength } from './metadata.js';
import { readQuotations } from './quotations.js';
import type { Range } from './range.js';
import { splitSentences } from './sentences.js';
import { skipAfterScan, skipBeforeScan } from './skip.js';
import { scan, TokenKind, type Tokens } from './tokens.js';

/**
 * Reads a text into an article's structure. Never throws; linear in the length of the text.
 *
 * @param path where the text comes from, if anywhere: some names are never articles
 */
export function readArticle(text: string, path = ''): Article {
  const early = skipBeforeScan(text, path);
  if (early) return skipped(text, early, 'en');
  const tokens = scan(text);
  const reason = skipAfterScan(tokens);
  if (reason) return skipped(text, reason, reason === 'not-english' ? 'other' : 'en');
  const structure = readBlocks(tokens);
  const { blocks } = structure;
  const sentences = splitSentences(tokens, blocks, structure.datelineEnd);
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  const headline = structure.headline >= 0 ? blocks[structure.headline] : undefined;
  return {
    text,
    tokens,
    blocks,
    sentences,
    sentenceOf,
    quotations: readQuotations(tokens, blocks),
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    ...(structure.outlet && { outlet: structure.outlet }),
    ...(structure.dateline && { dateline: structure.dateline }),
    dates: readDates(tokens, structure),
    language: 'en',
    words: countWords(tokens, blocks),
  };
}

/** An article of which nothing is read. */
function skipped(text: string, reason: SkipReason, language: Article['language']): Article {
  return {
    text,
    tokens: scan(''),
    blocks: [],
    sentences: [],
    sentenceOf: new Int32Array(0),
    quotations: [],
    dates: [],
    language,
    words: 0,
    skipped: reason,
  };
}

function countWords(tokens: Tokens, blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    if (!isContent(block.kind)) continue;
    for (let i = block.first; i < block.last; i++) {
      const kind = tokens.kind[i];
      if (kind === TokenKind.Word || kind === TokenKind.Alphanumeric || kind === TokenKind.Number) words++;
    }
  }
  return words;
}

/** How far a stretch of metadata can be trusted to hold the day of publication; lower is better. */
const enum Trust {
  Labelled = 0,
  Head,
  Dateline,
  Headline,
  Update,
  Tail,
}

/** Ranges that may state when the article was published, the most trustworthy first. */
function readDates(tokens: Tokens, structure: Blocks): Range[] {
  const found: { range: Range; trust: number }[] = [];
  let text = false;
  structure.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') text = true;
    if (block.kind === 'headline' && index === structure.headline) {
      // "LIVE: the flood, Saturday 14 June" tells the day when nothing else does.
      const date = findDate(tokens, block.first, block.last);
      if (date) found.push({ range: rangeOf(tokens, date), trust: Trust.Headline });
    }
    if (block.kind !== 'metadata' && block.kind !== 'byline') return;
    for (let from = block.first; from < block.last;) {
      const date = findDate(tokens, from, block.last);
      if (!date) break;
      const label = Math.max(from, date.first - 4);
      const updated = label < date.first && isUpdate(tokens, label, date.first);
      const labelled = labelLength(tokens, label, date.first + 1) > 0 || labelLength(tokens, from, date.first + 1) > 0;
      const place = text ? Trust.Tail : Trust.Head;
      found.push({ range: rangeOf(tokens, date), trust: updated ? Trust.Update : labelled ? Trust.Labelled : place });
      from = date.last;
    }
  });
  if (structure.dateline?.date) found.push({ range: structure.dateline.date, trust: Trust.Dateline });
  found.sort((a, b) => a.trust - b.trust || a.range.start - b.range.start);
  return found
    .map(({ range }) => range)
    .filter((range, i, all) => all.findIndex((other) => other.start === range.start) === i);
}

function rangeOf(tokens: Tokens, stretch: { first: number; last: number }): Range {
  return { start: tokens.start[stretch.first]!, end: tokens.end[stretch.last - 1]! };
}
