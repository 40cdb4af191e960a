/** What was read from a saved page, or from text on the clipboard. */
export interface ImportedArticle {
  title?: string;
  outlet?: string;
  author?: string;
  /** As the page says it: ISO 8601 in most. */
  published?: string;
  address?: string;
  /** Paragraphs, headings and list items, in order; no blank ones. */
  blocks: string[];
}

/** Reads the article out of a page; undefined when the page holds none. Nothing is fetched and no script runs. */
export type ReadPage = (html: string, address?: string) => Promise<ImportedArticle | undefined>;

/** Whether a text is a page's source rather than its words. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  return (
    start.startsWith('<!doctype html') ||
    start.startsWith('<html') ||
    /^<(?:meta|head|body|article|div|p|h1|section)[\s>]/.test(start)
  );
}

/** Bytes of a page that are searched for the name of its encoding. */
const SNIFF = 2048;

/** Decodes a page by its byte order mark, else by the encoding that it names, else as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF));
  const named = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8';
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : named;
  try {
    return new TextDecoder(marked).decode(bytes);
  } catch {
    // An encoding of a name that nobody knows.
    return new TextDecoder().decode(bytes);
  }
}

/** The words of plain text as an article: the first line is the title, what is between blank lines a block. */
export function fromPlainText(text: string): ImportedArticle {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const blocks = lines.map((line) => line.trim()).filter((line) => line !== '');
  const [title] = blocks;
  return title !== undefined && title.length <= 200 ? { title, blocks: blocks.slice(1) } : { blocks };
}

/** The day of a date as pages write it, or the text itself when it begins with no ISO date. */
function day(published: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? published;
}

/**
 * The text of an article file, as newspapers set it: outlet, headline, byline, date and address, then the body.
 * The body's words are those of the page; only white space is made even.
 */
export function articleText({ outlet, title, author, published, address, blocks }: ImportedArticle): string {
  const about = [
    author && `By ${author.replace(/^by\s+/i, '')}`,
    published && `Published: ${day(published)}`,
    address,
  ].filter(Boolean);
  const parts = [outlet, title, about.join('\n'), ...blocks];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

/** Letters and digits of a name in lower case, words joined by hyphens, accents taken off. */
function slug(name: string, most: number): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let text = '';
  for (const word of words ?? []) {
    if (text.length + word.length + 1 > most) break;
    text += text ? `-${word}` : word;
  }
  return text;
}

/** A file name as newsrooms use them: `rhine-world_five-percent.article`. */
export function fileName(article: ImportedArticle, taken: (name: string) => boolean): string {
  const stem = [slug(article.outlet ?? '', 30), slug(article.title ?? '', 50)].filter(Boolean).join('_') || 'article';
  let name = `${stem}.article`;
  for (let n = 2; taken(name); n++) name = `${stem}-${n}.article`;
  return name;
}
