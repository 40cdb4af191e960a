import { scaleLinear, scaleLog } from 'd3-scale';
import type { MatrixRow } from '../../../../server/src/protocol.js';

/** One source's interval on the line, in pixels. */
export interface Bar {
  column: number;
  side: number | undefined;
  from: number;
  to: number;
  /** The interval goes on beyond the line. */
  openLeft: boolean;
  openRight: boolean;
  /** Height of its lane, 0 at the top. */
  lane: number;
}

/** Lanes drawn for one row at most; further intervals share the last one. */
export const MAX_LANES = 4;

/** Values spread over more than this factor are shown on a logarithmic line. */
const LOG_FROM = 50;

interface Interval {
  column: number;
  side: number | undefined;
  low: number | undefined;
  high: number | undefined;
}

function intervals(row: MatrixRow): Interval[] {
  return row.cells.flatMap(({ column, members }) =>
    members
      .filter(({ low, high }) => low !== undefined || high !== undefined)
      .filter(({ low, high }) => !(low === null && high === null))
      .map(({ low, high, side }) => ({ column, side, low: low ?? undefined, high: high ?? undefined })),
  );
}

/**
 * Where each source's interval lies on a line of `width` pixels. Equal intervals share a lane. Nothing to draw, or
 * figures in no number (dates, names): an empty list.
 */
export function numberLine(row: MatrixRow, width: number): Bar[] {
  const all = intervals(row);
  const ends = all.flatMap(({ low, high }) => [low, high]).filter((end): end is number => Number.isFinite(end));
  if (ends.length === 0) return [];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // Room at both ends, so that one interval alone does not look as if it went on for ever.
  const range = [width * 0.14, width * 0.86];
  const wide = least > 0 && most / least > LOG_FROM;
  const span = most - least || Math.abs(most) || 1;
  const scale = wide
    ? scaleLog().domain([least, most]).range(range)
    : scaleLinear()
        .domain(most === least ? [least - span / 2, most + span / 2] : [least, most])
        .range(range);
  const lanes = new Map<string, number>();
  return all
    .toSorted((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity))
    .map(({ column, side, low, high }) => {
      const key = `${low}|${high}|${side}`;
      if (!lanes.has(key)) lanes.set(key, Math.min(lanes.size, MAX_LANES - 1));
      return {
        column,
        side,
        from: low === undefined ? 0 : scale(low),
        to: high === undefined ? width : scale(high),
        openLeft: low === undefined,
        openRight: high === undefined,
        lane: lanes.get(key)!,
      };
    });
}
