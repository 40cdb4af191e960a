import type { Extraction } from './extract.js';
import type { Range } from './text/range.js';
import type { Span } from './report-types.js';

/** A range with its path and words, as the report gives it. */
export function spanOf(extraction: Extraction, range: Range): Span {
  return {
    path: extraction.path,
    start: range.start,
    end: range.end,
    text: extraction.article.text.slice(range.start, range.end),
  };
}

/** ISO 8601 date of a day count from 1970-01-01, with the time when a minute of the day is given. */
export function isoOf(day: number, minute?: number): string {
  const date = new Date(day * 86_400_000);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  if (minute === undefined) return iso;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${iso}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A claim's id: stable while its article does not change, and independent of all other articles. */
export function claimId(extraction: Extraction, index: number): string {
  return `${extraction.path}#${index}`;
}
