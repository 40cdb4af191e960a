import { textOf, type Check } from './check.js';

/** Shorter paragraphs may well return. */
const LEAST_TOKENS = 14;

/** A paragraph that stands in the text twice, word for word. */
export const repeatedParagraph: Check = {
  name: 'repeated-paragraph',
  title: 'Paragraph given twice',
  run({ article }) {
    return article.blocks.flatMap((block) => {
      if (block.repeats < 0 || block.last - block.first < LEAST_TOKENS) return [];
      const earlier = article.blocks[block.repeats]!;
      if (block.kind !== 'paragraph' || earlier.kind !== 'paragraph') return [];
      return [
        {
          check: 'repeated-paragraph',
          severity: 'information' as const,
          message: `This paragraph has been given before ("${textOf(article, { start: block.start, end: Math.min(block.end, block.start + 40) })} …")`,
          explanation: 'It is the same word for word as an earlier one. What it states is counted once.',
          spans: [
            { start: block.start, end: block.end },
            { start: earlier.start, end: earlier.end },
          ],
          confidence: 0.95,
          fixes: [
            { title: 'Delete the repeated paragraph', edits: [{ start: block.start, end: block.end, newText: '' }] },
          ],
        },
      ];
    });
  },
};
