import type { Figure } from '../figures/figure.js';
import type { Block } from '../text/article.js';
import type { Range } from '../text/range.js';
import { namedList } from './named-list.js';
import { blockOf, side, textOf, type Check, type Desk, type CheckResult } from './check.js';

/** Nouns of things that a page lists. */
const LISTED = new Set(
  `thing takeaway highlight point question reason way fact chart tip step lesson demand condition recommendation measure finding key
   rule moment change answer priority proposal`.split(/\s+/),
);

/** "12 highlights" over a list of 11. */
export const countedList: Check = {
  name: 'counted-list',
  title: 'List that is longer or shorter than announced',
  run(desk) {
    const { figures } = desk;
    const results: CheckResult[] = [];
    for (const figure of figures) {
      const named = namedList(desk, figure);
      if (named) results.push(named);
      if (named || !announces(figure)) continue;
      const at = blockOf(desk, figure);
      const items = itemsBehind(desk, at, figure);
      const stated = figure.stated!;
      if (items.length < 2 || items.length === stated || Math.abs(items.length - stated) > Math.max(2, stated / 3))
        continue;
      if (desk.inSentence(figure.sentence).some((other) => other.stated === items.length)) continue;
      results.push(resultOf(desk, figure, items));
    }
    return results;
  },
};

function announces(figure: Figure): boolean {
  const { kind, stated, bound, approximate, vague, counted } = figure;
  if (kind !== 'number' || stated === undefined || bound || approximate || vague) return false;
  return Number.isInteger(stated) && stated >= 3 && stated <= 40 && counted !== undefined && LISTED.has(counted);
}

/** The items of the list that the block at `at` announces: right behind it, or all over the text for a headline. */
function itemsBehind(desk: Desk, at: number, figure: Figure): readonly Block[] {
  const { blocks } = desk.article;
  const block = blocks[at]!;
  if (block.kind === 'headline' || block.kind === 'deck') return numbered(desk);
  const ends = desk.article.text.charAt(block.end - 1);
  if (block.kind !== 'heading' && ends !== ':') return [];
  if (figure.sentence + 1 < desk.article.sentences.length && desk.article.sentences[figure.sentence + 1]!.block === at)
    return [];
  const items: Block[] = [];
  for (let b = at + 1; b < blocks.length && blocks[b]!.kind === 'bullet'; b++) items.push(blocks[b]!);
  return items;
}

/** Items with a number in front: list items, headings and questions. */
function numbered(desk: Desk): Block[] {
  const { blocks, text, tokens } = desk.article;
  return blocks.filter((block, b) => {
    if (
      b === 0 ||
      (block.kind !== 'bullet' && block.kind !== 'heading' && block.kind !== 'question') ||
      block.first < 2
    )
      return false;
    return /\d[.)]\s*$/.test(text.slice(tokens.start[block.first - 2]!, block.start));
  });
}

function resultOf(desk: Desk, figure: Figure, items: readonly Block[]): CheckResult {
  const { article } = desk;
  const said = textOf(article, figure.core);
  const listed: Range = { start: items[0]!.start, end: Math.min(items[0]!.end, items[0]!.start + 60) };
  return {
    check: 'counted-list',
    severity: 'warning',
    message: `${said} announced, ${items.length} listed`,
    explanation: `The text announces ${textOf(article, figure)} and lists ${items.length}.`,
    what: 'number of items in the list',
    sides: [side(article, [figure.core]), { value: `${items.length} items`, members: [listed] }],
    confidence: 0.8,
  };
}
