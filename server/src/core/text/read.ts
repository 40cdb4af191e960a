import type { Article, Block, BlockKind } from './article.js';
import { scan, type Tokens } from './tokens.js';
import { splitSentences } from './sentences.js';

/**
 * Reads a text into an article's structure. Never throws; linear in the length of the text.
 */
export function readArticle(text: string): Article {
  const tokens = scan(text);
  const blocks = readBlocks(text, tokens);
  const sentences = splitSentences(tokens, blocks);
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.first, sentence.last));
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    text,
    tokens,
    blocks,
    sentences,
    sentenceOf,
    quotations: [],
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    dates: [],
    language: 'en',
    words: tokens.count,
  };
}

function readBlocks(text: string, tokens: Tokens): Block[] {
  const blocks: Block[] = [];
  let token = 0;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < end) token++;
    if (token > first) {
      const kind: BlockKind = blocks.length === 0 && token - first < 25 ? 'headline' : 'paragraph';
      blocks.push({ kind, start: tokens.start[first]!, end: tokens.end[token - 1]!, first, last: token, repeats: -1 });
    }
    at = end + 1;
  }
  return blocks;
}
