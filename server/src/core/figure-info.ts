import type { Extraction } from './extract.js';
import type { Figure } from './figures/figure.js';
import type { FigureInfo } from './report-types.js';
import { spanOf } from './spans.js';

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
      of: {
        start: figure.of.start,
        end: figure.of.end,
        stated: figure.of.stated,
        low: finite(figure.of.low),
        high: finite(figure.of.high),
      },
    }),
    ...(figure.change && { change: figure.change }),
    ...(figure.rate !== undefined && { rate: figure.rate }),
    ...(figure.rank !== undefined && { rank: figure.rank }),
    ...(figure.date && { date: figure.date.iso }),
    ...(figure.unresolved !== undefined && { unresolved: figure.unresolved }),
  };
}
