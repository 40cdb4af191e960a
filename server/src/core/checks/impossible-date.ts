import { isContent } from '../text/article.js';
import { isMonth } from '../text/metadata.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Check, CheckResult } from './check.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "February 30", "31 June": no year has such a day. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  title: 'Day that the month does not have',
  run({ article }) {
    const { tokens } = article;
    const results: CheckResult[] = [];
    for (const block of article.blocks) {
      if (!isContent(block.kind) && block.kind !== 'metadata') continue;
      for (let i = block.first; i < block.last; i++) {
        if (!isMonth(tokens.word[i]!)) continue;
        const month = MONTHS.indexOf(tokens.text.slice(tokens.start[i], tokens.start[i]! + 3).toLowerCase());
        const at = dayBeside(tokens, i, block.first, block.last, DAYS[month]!);
        if (at < 0) continue;
        const span = { start: tokens.start[Math.min(i, at)]!, end: tokens.end[Math.max(i, at)]! };
        const text = tokens.text.slice(span.start, span.end);
        results.push({
          check: 'impossible-date',
          severity: 'warning',
          message: `There is no ${text}`,
          explanation: `The month has ${DAYS[month]} days at most.`,
          spans: [span],
          confidence: 0.95,
        });
      }
    }
    return results;
  },
};

/** The token beside a month that is a number of a day beyond `most`, up to 31; -1 when there is none. */
function dayBeside(tokens: Tokens, month: number, first: number, last: number, most: number): number {
  let after = month + 1;
  if (after < last && tokens.text.charCodeAt(tokens.start[after]!) === 46 && tokens.spaced[after] === 0) after++;
  for (const at of [month - 1, after]) {
    if (at < first || at >= last || tokens.kind[at] !== TokenKind.Number) continue;
    const text = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (!/^\d\d$/.test(text) || Number(text) <= most || Number(text) > 31) continue;
    // "30 Feb" in front, "Feb 30" behind; "in June 31 people" counts people, "5 June 31" gives a year.
    const next = at + 1 < last && tokens.kind[at + 1] === TokenKind.Word && at > month;
    const dated = at > month && month > first && tokens.kind[month - 1] === TokenKind.Number;
    if (!next && !dated) return at;
  }
  return -1;
}
