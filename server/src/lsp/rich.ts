import type { Location } from '../protocol.js';

/** A piece of a line: words as they are, or words with a meaning. Strings are never read as markup. */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly link: string; readonly to: Location }
  | { readonly command: string; readonly name: string; readonly argument: unknown };

/** A line of a hover: a paragraph, an item of a list, or a rule between parts. */
export type Line = readonly Piece[] | { readonly item: readonly Piece[] } | 'rule';

/**
 * Lines as Markdown in which nothing that comes from an article is markup: no link, no command, no image, no HTML.
 */
export function toMarkdown(lines: readonly Line[]): string {
  const blocks: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) blocks.push(list.join('\n'));
    list = [];
  };
  for (const line of lines) {
    if (line === 'rule') {
      endList();
      blocks.push('---');
    } else if ('item' in line) list.push(`- ${escapeStart(line.item.map(markdownOf).join(''))}`);
    else {
      endList();
      blocks.push(escapeStart(line.map(markdownOf).join('')));
    }
  }
  endList();
  return blocks.join('\n\n');
}

/** The same lines for clients that know no Markdown. */
export function toPlainText(lines: readonly Line[]): string {
  return lines
    .map((line) => {
      if (line === 'rule') return '';
      return 'item' in line ? `- ${line.item.map(plainOf).join('')}` : line.map(plainOf).join('');
    })
    .join('\n');
}

function markdownOf(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('bold' in piece) return `**${escapeMarkdown(piece.bold)}**`;
  if ('italic' in piece) return `*${escapeMarkdown(piece.italic)}*`;
  if ('link' in piece) return `[${escapeMarkdown(piece.link)}](<${targetOf(piece.to)}>)`;
  const argument = encodeURIComponent(JSON.stringify([piece.argument])).replace(/[()']/g, percent);
  return `[${escapeMarkdown(piece.name)}](command:${piece.command}?${argument})`;
}

function plainOf(piece: Piece): string {
  if (typeof piece === 'string') return flat(piece);
  if ('bold' in piece) return flat(piece.bold);
  if ('italic' in piece) return flat(piece.italic);
  return 'link' in piece ? flat(piece.link) : flat(piece.name);
}

/** Editors read `#L12,5` behind a file's address as line and column. */
function targetOf({ uri, range }: Location): string {
  return `${uri.replace(/[<>()\s]/g, percent)}#L${range.start.line + 1},${range.start.character + 1}`;
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Text such that Markdown gives it back letter for letter, on one line. No more is escaped than has a meaning where it
 * stands, because some editors show the source.
 */
export function escapeMarkdown(text: string): string {
  return flat(text)
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&');
}

/** What begins a heading, a list, a quotation or a rule when it begins a line. */
function escapeStart(line: string): string {
  return line.replace(/^(\s*)([#+=|-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
