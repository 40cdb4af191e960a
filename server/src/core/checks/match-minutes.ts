import type { Figure } from '../figures/figure.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

/** Lengths in minutes of matches and their halves, with extra time: football, rugby, handball, hockey. */
const LENGTHS = [30, 40, 45, 60, 70, 80, 90, 105, 120];
/** What is played: the word must stand in the article's own match report. */
const PLAY = /\b(?:goals?|scor\p{L}+|equali\p{L}+|penalt\p{L}+|headed|header|half-time|kick-off|referee|striker)\b/iu;
const FROM_END =
  /^(?: minutes?)? (?:from|before|to) (?:(?:the )?(?:end|full[- ]time|time|half[- ]time|the break|the interval|the final whistle|the whistle)|(?:play|go))\b/i;
/** A minute and what is left that are off by more than this belong to two goals. */
const NEAR = 6;

/** "in the 83rd minute, two minutes from the end": the two are not one moment of a match of any usual length. */
export function matchMinutes(desk: Desk): CheckResult[] {
  const { text, sentences } = desk.article;
  const results: CheckResult[] = [];
  desk.figures.forEach((figure, f) => {
    const minute = minuteOf(desk, figure);
    const left = desk.figures[f + 1];
    if (minute === undefined || !left || left.sentence !== figure.sentence || left.stated === undefined) return;
    if (
      left.approximate ||
      left.bound ||
      !/^,? (?:or |just |only |and )?$/.test(text.slice(behindMinute(desk, figure), left.start))
    )
      return;
    const number = /^\S+/.exec(text.slice(left.core.start, left.core.end))![0].length;
    if (!FROM_END.test(text.slice(left.core.start + number, left.core.end + 40))) return;
    const { start, end } = sentences[figure.sentence]!;
    if (!PLAY.test(text.slice(start, end))) return;
    const total = minute + left.stated;
    const nearest = LENGTHS.reduce((best, length) =>
      Math.abs(length - total) < Math.abs(best - total) ? length : best,
    );
    const off = Math.abs(nearest - total);
    if (off > 1 && off <= NEAR) results.push(resultOf(desk, figure, left, minute, nearest));
  });
  return results;
}

/** "the 83rd minute", "after 41 minutes", "on 70 minutes". */
function minuteOf({ article: { text } }: Desk, figure: Figure): number | undefined {
  if (figure.kind === 'ordinal') return figure.counted === 'minute' ? figure.rank : undefined;
  if (figure.kind !== 'duration' || figure.unit !== 'minute' || figure.approximate || figure.bound) return undefined;
  return /\b(?:on|after) $/i.test(text.slice(Math.max(0, figure.start - 6), figure.start)) ? figure.stated : undefined;
}

/** Where the words of a minute end. */
function behindMinute({ article: { text } }: Desk, { kind, end }: Figure): number {
  const minute = kind === 'ordinal' ? /^[ -]minute/i.exec(text.slice(end, end + 8)) : null;
  return end + (minute?.[0].length ?? 0);
}

function resultOf({ article }: Desk, minute: Figure, left: Figure, at: number, length: number): CheckResult {
  const [m, l] = [textOf(article, minute.core), textOf(article, left.core)];
  return {
    check: 'duration-dates',
    severity: 'warning',
    message: `Minute ${at} is ${length - at} minutes from ${length}, not ${l}`,
    explanation: `${m} and ${l} from the end make no match of a usual length; of ${length} minutes ${length - at} are left. One of the two is wrong.`,
    what: 'the minute and the time that was left',
    sides: [side(article, [minute.core]), side(article, [left.core])],
    confidence: 0.6,
  };
}
