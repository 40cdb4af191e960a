import type { Article, Block, Quotation } from '../text/article.js';
import { TokenKind } from '../text/tokens.js';
import { textOf, type Check } from './check.js';

/** An opening quotation mark that nothing closes, in a text that closes its others. */
export const unclosedQuotation: Check = {
  name: 'unclosed-quotation',
  title: 'Quotation mark that is never closed',
  run({ article }) {
    const open = article.quotations.filter(({ closed }) => !closed);
    // A text that loses many of its marks lost them on the way here, and not one by one.
    if (open.length === 0 || open.length > 3 || open.length * 2 > article.quotations.length) return [];
    if (hasLostParagraphs(article)) return [];
    return open
      .filter((quotation) => !isArtefact(article, quotation))
      .map((quotation) => ({
        check: 'unclosed-quotation',
        severity: 'information' as const,
        message: `The quotation "${textOf(article, { start: quotation.start, end: Math.min(quotation.end, quotation.start + 40) })} …" is never closed`,
        explanation:
          'The paragraph ends inside the quotation and the next one does not go on with it, so that a reader cannot tell where the quoted words end.',
        spans: [{ start: quotation.start - 1, end: quotation.start }],
        confidence: 0.7,
      }));
  },
};

/** From this many lines on, a sentence on each of them is no accident. */
const LINES = 5;
/** At most this share of the lines of such a text may hold more. */
const EXCEPTIONS = 0.15;

/**
 * A text with a sentence a line and no empty lines has lost its paragraphs: where one ends, which the next paragraph of a
 * quotation would open anew, is not known.
 */
function hasLostParagraphs(article: Article): boolean {
  const { blocks, sentences, text } = article;
  const counts = new Uint32Array(blocks.length);
  for (const { block } of sentences) counts[block]!++;
  let lines = 0;
  let longer = 0;
  let gaps = 0;
  for (let b = 0; b < blocks.length; b++) {
    if (blocks[b]!.kind !== 'paragraph') continue;
    lines++;
    if (counts[b]! > 1) longer++;
    if (b > 0 && /\n\s*\n/.test(text.slice(blocks[b - 1]!.end, blocks[b]!.start))) gaps++;
  }
  return lines >= LINES && longer <= EXCEPTIONS * lines && gaps * 2 < lines;
}

/** Whether the mark is missing because of how the text came here: it was cut off, or its marks were turned round. */
function isArtefact(article: Article, quotation: Quotation): boolean {
  const block = article.blocks.findIndex(({ first, last }) => quotation.first >= first && quotation.first < last);
  if (block < 0 || article.blocks[block]!.kind !== 'paragraph') return true;
  return isCutOff(article, article.blocks[block]!) || hasTurnedMark(article, quotation);
}

/** A paragraph that breaks off in a sentence: a preview, or the end of what was saved. */
function isCutOff({ text }: Article, block: Block): boolean {
  return (
    !/[.!?:]["'”’)\]]*$/.test(text.slice(block.end - 4, block.end)) ||
    /(?:\.\.\.|…)$/.test(text.slice(block.end - 3, block.end))
  );
}

/** A mark inside the quotation that ends a word, as closing ones do, but has the form of an opening one or no space behind. */
function hasTurnedMark({ tokens, text }: Article, { first, last }: Quotation): boolean {
  for (let i = first; i < last; i++) {
    const unit = text.charCodeAt(tokens.start[i]!);
    if (
      tokens.kind[i] === TokenKind.Quote &&
      unit !== APOSTROPHE &&
      unit !== TYPESET_APOSTROPHE &&
      tokens.spaced[i] === 0
    )
      return true;
  }
  return false;
}

const APOSTROPHE = 39;
const TYPESET_APOSTROPHE = 0x2019;
