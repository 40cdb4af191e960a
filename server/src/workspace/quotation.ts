import type { Range } from '../core/text/range.js';

/** A sentence as it is shown beside the words that matter in it. */
export interface QuotedSentence {
  /** On one line, cut at both ends with "…" when long. */
  readonly quotation: string;
  /** The words in `quotation`: UTF-16 code units, end exclusive. */
  readonly highlight: { readonly start: number; readonly end: number };
}

/** How much of a long sentence is shown. */
const LIMIT = 240;

/** The range of the sentence around a stretch of text, or of its line where no sentence is known. */
export function sentenceRange(text: string, sentence: Range | undefined, start: number, end: number): Range {
  if (sentence) return { start: sentence.start, end: Math.max(sentence.end, end) };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
}

/** The sentence around a stretch of text, on one line and not too long. */
export function quote(text: string, within: Range | undefined, start: number, end: number): QuotedSentence {
  const sentence = sentenceRange(text, within, start, end);
  let from = sentence.start;
  let to = sentence.end;
  if (to - from > LIMIT) {
    const room = Math.max(LIMIT - (end - start), 0);
    from = wordStart(text, Math.max(from, start - Math.floor(room / 2)), start);
    to = wordEnd(text, Math.min(to, Math.max(end, from + LIMIT)), end);
  }
  const before = oneLine(text.slice(from, start)).replace(/^ /, '');
  const words = oneLine(text.slice(start, Math.min(end, to)));
  const after = oneLine(text.slice(Math.min(end, to), to)).replace(/ $/, '');
  const head = (from > sentence.start ? '…' : '') + before;
  const tail = after + (to < sentence.end ? '…' : '');
  return { quotation: head + words + tail, highlight: { start: head.length, end: head.length + words.length } };
}

/** Line breaks, tabs and runs of spaces as one space each; control characters are left out. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < limit ? space + 1 : at;
}

function wordEnd(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : at;
}
