import type { Figure } from '../figures/figure.js';
import { countedList } from './counted-list.js';
import type { Check, Checked, CheckResult } from './check.js';
import { headline } from './headline.js';
import { impossibleDate } from './impossible-date.js';
import { nameSpelling } from './name-spelling.js';
import { quotationRepeated } from './quotation-repeated.js';
import { conversion } from './conversion.js';
import { average } from './average.js';
import { difference } from './difference.js';
import { growth } from './growth.js';
import { multiple } from './multiple.js';
import { percentagePoints } from './percentage-points.js';
import { changedBase } from './changed-base.js';
import { titleDrift } from './title-drift.js';
import { share } from './share.js';
import { age } from './age.js';
import { durationDates } from './duration-dates.js';
import { magnitude } from './magnitude.js';
import { sum } from './sum.js';
import { repeatedParagraph } from './repeated-paragraph.js';
import { unclosedQuotation } from './unclosed-quotation.js';
import { weekdayDate } from './weekday-date.js';

/** All desk checks, in the order in which their findings are listed. Each has a page of its name in docs/findings. */
export const CHECKS: readonly Check[] = [
  weekdayDate,
  impossibleDate,
  sum,
  difference,
  average,
  growth,
  percentagePoints,
  multiple,
  share,
  changedBase,
  conversion,
  magnitude,
  durationDates,
  age,
  headline,
  countedList,
  nameSpelling,
  titleDrift,
  quotationRepeated,
  unclosedQuotation,
  repeatedParagraph,
];

/** Runs every desk check on one article. Skipped articles have no findings. */
export function checkArticle(checked: Checked): CheckResult[] {
  if (checked.article.skipped) return [];
  const bySentence = new Map<number, Figure[]>();
  for (const figure of checked.figures) {
    const row = bySentence.get(figure.sentence);
    if (row) row.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  const inSentence = (sentence: number) => {
    const row = bySentence.get(sentence);
    return row && row.length <= CROWD ? row : NO_FIGURES;
  };
  const desk = { ...checked, inSentence };
  const results: CheckResult[] = [];
  for (const check of CHECKS) {
    for (const result of check.run(desk)) if (!results.some((other) => isSame(other, result))) results.push(result);
  }
  return results;
}

/** Whether two checks found one contradiction: each side of the later one has a member that the earlier one has, too. */
function isSame(a: CheckResult, b: CheckResult): boolean {
  if (!a.sides || !b.sides) return false;
  const starts = new Set(a.sides.flatMap(({ members }) => members.map(({ start }) => start)));
  return b.sides.every(({ members }) => members.some(({ start }) => starts.has(start)));
}

/** A "sentence" with more figures is a table that lost its lines: nothing in it is told from anything else. */
const CROWD = 60;
const NO_FIGURES: readonly Figure[] = [];
