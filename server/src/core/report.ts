import type { Claim } from './claims/claim.js';
import type { Extraction } from './extract.js';
import type { Figure } from './figures/figure.js';
import type { Range } from './text/range.js';
import type { ArticleInfo, ClaimInfo, FigureInfo, Span } from './report-types.js';

/** A range with its path and words, as the report gives it. */
export function spanOf(extraction: Extraction, range: Range): Span {
  return { path: extraction.path, start: range.start, end: range.end, text: extraction.article.text.slice(range.start, range.end) };
}

export function articleInfo(extraction: Extraction, story: string | undefined): ArticleInfo {
  const { article, anchor, given } = extraction;
  const outlet = given?.outlet ?? article.outlet;
  return {
    path: extraction.path,
    ...(article.headline && { headline: article.text.slice(article.headline.start, article.headline.end) }),
    ...(outlet !== undefined && { outlet }),
    ...(anchor && { published: isoOf(anchor.day, anchor.minute) }),
    language: article.language === 'en' ? 'en' : 'und',
    words: article.words,
    ...(story !== undefined && { story }),
    ...(article.skipped && { skipped: article.skipped }),
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

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

export function figureInfo(extraction: Extraction, figure: Figure): FigureInfo {
  return {
    ...spanOf(extraction, figure),
    kind: figure.kind,
    core: { start: figure.core.start, end: figure.core.end },
    ...(figure.stated !== undefined && { stated: figure.stated }),
    ...(figure.low !== undefined && { low: finite(figure.low) }),
    ...(figure.high !== undefined && { high: finite(figure.high) }),
    ...(figure.lowOpen && { lowOpen: true }),
    ...(figure.highOpen && { highOpen: true }),
    ...(figure.bound && { bound: figure.bound }),
    ...(figure.approximate && { approximate: true }),
    ...(figure.unit !== undefined && { unit: figure.unit }),
    ...(figure.base !== undefined && { base: figure.base }),
    ...(figure.counted !== undefined && { counted: figure.counted }),
    ...(figure.of && {
      of: { start: figure.of.start, end: figure.of.end, stated: figure.of.stated, low: finite(figure.of.low), high: finite(figure.of.high) },
    }),
    ...(figure.change && { change: figure.change }),
    ...(figure.rate !== undefined && { rate: figure.rate }),
    ...(figure.rank !== undefined && { rank: figure.rank }),
    ...(figure.date && { date: figure.date.iso }),
    ...(figure.unresolved !== undefined && { unresolved: figure.unresolved }),
  };
}

/** A claim's id: stable while its article does not change, and independent of all other articles. */
export function claimId(extraction: Extraction, index: number): string {
  return `${extraction.path}#${index}`;
}

/** `figureBase` is the index of the article's first figure in the report. */
export function claimInfo(extraction: Extraction, claim: Claim, index: number, figureBase: number): ClaimInfo {
  return {
    ...spanOf(extraction, claim),
    id: claimId(extraction, index),
    ...(claim.figure >= 0 && { figure: figureBase + claim.figure }),
    slot: claim.slot,
    ...(claim.subject !== undefined && { subject: claim.subject }),
    ...(claim.measure !== '' && { measure: claim.measure }),
    ...(claim.period && { period: periodText(claim.period) }),
    ...(extraction.anchor && { asOf: isoOf(claim.period?.endDay ?? extraction.anchor.day) }),
    status: claim.status,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    quoted: claim.quoted,
  };
}

function periodText({ startDay, endDay }: { startDay: number; endDay: number }): string {
  return startDay === endDay ? isoOf(startDay) : `${isoOf(startDay)}/${isoOf(endDay)}`;
}
