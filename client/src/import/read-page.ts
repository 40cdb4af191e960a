import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { ImportedArticle } from './article.js';

/** Elements that begin a block of their own. */
const BLOCKS = new Set([
  'P',
  'DIV',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'FIGURE',
  'FIGCAPTION',
  'SECTION',
  'ARTICLE',
  'TABLE',
  'TR',
  'PRE',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'DL',
  'DT',
  'DD',
  'HR',
]);

/** Pages nested deeper than this are no articles; the walk stops there. */
const MAX_DEPTH = 200;

interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}

/** The blocks of an element: text between the borders of block elements, white space made even, list items marked. */
function blocksOf(root: PageNode): string[] {
  const blocks: string[] = [];
  let current = '';
  let prefix = '';
  const flush = (): void => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(prefix + text);
    current = '';
    prefix = '';
  };
  const walk = (node: PageNode, depth: number): void => {
    if (node.nodeType === 3) current += node.textContent ?? '';
    if (node.nodeType !== 1 || depth > MAX_DEPTH) return;
    if (node.nodeName === 'BR') {
      current += ' ';
      return;
    }
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) flush();
    if (node.nodeName === 'LI') prefix = '- ';
    if (node.nodeName === 'FIGCAPTION') prefix = 'Image: ';
    for (const child of node.childNodes) walk(child, depth + 1);
    if (isBlock) flush();
  };
  walk(root, 0);
  flush();
  return blocks;
}

/** Pages above this many characters are not read. */
const MAX_LENGTH = 5_000_000;

/** Elements that need no closing tag. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body'
  ).split(' '),
);

/** Whether elements are nested deeper than in any real page: reading such a page takes more than linear time. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The address that a browser notes in front of a page when it saves it. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/.exec(html.slice(0, 4000))?.[1];
}

/**
 * Reads the article out of a page's source.
 * @param address where the page came from, when the caller knows it
 * @returns undefined when no article is found
 */
export async function readPage(html: string, address?: string): Promise<ImportedArticle | undefined> {
  if (html.length > MAX_LENGTH || isTooDeep(html)) return undefined;
  const { document } = parseHTML(html);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const found = new Readability(document as unknown as Document, { serializer: (element) => element }).parse();
  if (!found?.content) return undefined;
  const blocks = blocksOf(found.content as unknown as PageNode);
  if (blocks.length === 0) return undefined;
  const title = found.title?.trim();
  const source = [address, canonical, meta, savedFrom(html)].find((each) => each?.startsWith('http'));
  const published = found.publishedTime ?? time;
  return {
    ...(title ? { title } : {}),
    ...(found.siteName ? { outlet: found.siteName.trim() } : {}),
    ...(found.byline ? { author: found.byline.replace(/\s+/g, ' ').trim() } : {}),
    ...(published ? { published } : {}),
    ...(source ? { address: source } : {}),
    blocks: blocks[0] === title ? blocks.slice(1) : blocks,
  };
}
