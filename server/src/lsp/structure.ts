import { FoldingRangeKind } from 'vscode-languageserver';
import type { DocumentLink, FoldingRange, SelectionRange } from 'vscode-languageserver';
import type { Block } from '../core/text/article.js';
import type { Position } from '../protocol.js';
import type { Entry } from '../workspace/library.js';
import type { Model } from './model.js';

const ADDRESS = /https?:\/\/[^\s<>"“”‘’«»\\^`{|}]+/g;

/** Web addresses in the text; closing brackets and punctuation of the sentence around them are not part of them. */
export function documentLinks(model: Model, entry: Entry): DocumentLink[] {
  const text = entry.text ?? '';
  const links: DocumentLink[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const target = trimmed(match[0]);
    if (target.length < 10 || target.length > LONGEST || !URL.canParse(target)) continue;
    links.push({ range: model.range(entry, match.index, match.index + target.length), target });
  }
  return links;
}

/** Longest address that is made a link: no server takes longer ones. */
const LONGEST = 2048;

/** An address without the punctuation of the sentence that it ends. */
function trimmed(address: string): string {
  const marks = address.includes('(') ? ".,;:!?'*_" : ".,;:!?'*_)";
  let end = address.length;
  while (end > 0 && marks.includes(address[end - 1]!)) end--;
  return address.slice(0, end);
}

/** What folds: the part below each heading, and runs of lines that are not the article's own text. */
export function foldingRanges(model: Model, entry: Entry): FoldingRange[] {
  const blocks = model.corpus.extraction(entry.path)?.article.blocks ?? [];
  const found: FoldingRange[] = [];
  const add = (from: number, to: number, kind?: FoldingRangeKind): void => {
    const { start, end } = model.range(entry, from, to);
    if (end.line > start.line) found.push({ startLine: start.line, endLine: end.line, ...(kind ? { kind } : {}) });
  };
  const headings = blocks.filter(({ kind }) => kind === 'heading' || kind === 'question' || kind === 'stamp');
  headings.forEach((heading, at) => {
    const next = headings[at + 1]?.start ?? Infinity;
    const last = blocks.filter(({ start }) => start > heading.start && start < next).at(-1);
    if (last) add(heading.start, last.end, FoldingRangeKind.Region);
  });
  for (const [first, last] of runs(blocks)) add(first.start, last.end, FoldingRangeKind.Comment);
  return found;
}

/** Neighbouring blocks that are boilerplate, metadata, image addresses or say again what was said. */
function runs(blocks: readonly Block[]): [Block, Block][] {
  const found: [Block, Block][] = [];
  let first: Block | undefined;
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'metadata' || block.kind === 'image' || block.repeats >= 0) {
      first ??= block;
      last = block;
    } else {
      if (first && last) found.push([first, last]);
      first = undefined;
    }
  }
  if (first && last) found.push([first, last]);
  return found;
}

/** Word, figure or name, quotation, sentence, paragraph, article: each inside the next. */
export function selectionRanges(model: Model, entry: Entry, positions: readonly Position[]): SelectionRange[] {
  const text = entry.text ?? '';
  const article = model.corpus.extraction(entry.path)?.article;
  const { report } = model.part(entry);
  const mentions = report.entities.flatMap((entity) => entity.mentions).filter(({ path }) => path === entry.path);
  const figures = report.figures.filter(({ path }) => path === entry.path);
  return positions.map((position) => {
    const offset = model.offset(entry, position);
    const around = [
      wordAt(text, offset),
      ...figures.map(({ core }) => core),
      ...figures,
      ...mentions,
      ...(article?.quotations ?? []),
      ...(article?.sentences ?? []),
      ...(article?.blocks ?? []),
      { start: 0, end: text.length },
    ].filter(({ start, end }) => start <= offset && offset <= end);
    around.sort((a, b) => a.end - a.start - (b.end - b.start));
    let parent: SelectionRange | undefined;
    let outer = around.pop();
    for (let inner = outer; inner; inner = around.pop()) {
      if (inner !== outer && (inner.start < outer!.start || inner.end > outer!.end || size(inner) === size(outer!)))
        continue;
      const range = model.range(entry, inner.start, inner.end);
      parent = parent ? { range, parent } : { range };
      outer = inner;
    }
    return parent ?? { range: { start: position, end: position } };
  });
}

function size({ start, end }: { start: number; end: number }): number {
  return end - start;
}

function wordAt(text: string, offset: number): { start: number; end: number } {
  const isWord = (at: number): boolean => /[\p{L}\p{N}'’]/u.test(text[at] ?? ' ');
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < text.length && isWord(end)) end++;
  return { start, end };
}
