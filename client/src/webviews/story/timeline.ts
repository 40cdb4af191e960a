import { scaleUtc } from 'd3-scale';
import type { StoryItem } from '../../../../server/src/protocol.js';

/** A mark on the lane of an article, in pixels from the left. */
export interface Mark {
  kind: 'published' | 'as-of';
  x: number;
  date: string;
  what: string[];
  entry: StoryItem['timeline'][number];
}

export interface Timeline {
  lanes: { uri: string; marks: Mark[] }[];
  ticks: { x: number; label: string }[];
  /** Dates that lie so far off that they would press all others together, left out of the drawing. */
  leftOut: number;
}

const DAY = 86_400_000;

/** Milliseconds of an ISO date; of an interval, of its beginning. */
function timeOf(date: string): number {
  return Date.parse(date.split('/')[0]!);
}

/**
 * Lays out the dates of a story on a line of `width` pixels. What lies more than a year and a half from the middle
 * article is left out: "since 1949" must not press a week of news into one pixel.
 */
export function timeline(story: StoryItem, width: number, label: (time: Date) => string): Timeline {
  const dated = story.timeline.filter(({ date }) => Number.isFinite(timeOf(date)));
  const published = dated.filter(({ kind }) => kind === 'published').map(({ date }) => timeOf(date));
  const times = (published.length > 0 ? published : dated.map(({ date }) => timeOf(date))).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  if (middle === undefined) return { lanes: [], ticks: [], leftOut: 0 };
  const near = dated.filter(({ date }) => Math.abs(timeOf(date) - middle) < 550 * DAY);
  const all = near.map(({ date }) => timeOf(date));
  const scale = scaleUtc()
    .domain([Math.min(...all) - DAY, Math.max(...all) + DAY])
    .range([30, width - 30]);
  const lanes = story.articles.map(({ uri }) => {
    const marks = new Map<string, Mark>();
    for (const entry of near.filter((each) => each.uri === uri)) {
      const x = Math.round(scale(timeOf(entry.date)));
      const key = `${entry.kind}:${x}`;
      const mark = marks.get(key) ?? { kind: entry.kind, x, date: entry.date, what: [], entry };
      if (entry.what && !mark.what.includes(entry.what)) mark.what.push(entry.what);
      marks.set(key, mark);
    }
    return { uri, marks: [...marks.values()].toSorted((a, b) => a.x - b.x) };
  });
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / 130)))
    .map((time) => ({ x: scale(time), label: label(time) }));
  return { lanes, ticks, leftOut: dated.length - near.length };
}
