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
import { tables } from './tables.js';
import { repeatedParagraph } from './repeated-paragraph.js';
import { unclosedQuotation } from './unclosed-quotation.js';
import { weekdayDate } from './weekday-date.js';

/** All desk checks, in the order in which their findings are listed. Each has a page of its name in docs/findings. */
export const CHECKS: readonly Check[] = [
  weekdayDate,
  impossibleDate,
  sum,
  tables,
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
  const told = new Told();
  for (const check of CHECKS) for (const result of check.run(desk)) if (told.adds(result)) results.push(result);
  return results;
}

/** The contradictions that were found already, by the places where their members start. */
class Told {
  readonly #byStart = new Map<number, ReadonlySet<number>[]>();

  /**
   * Adds a finding, unless an earlier check found the contradiction: then each side has a member that the earlier one has,
   * too. Findings without sides are always new.
   */
  adds({ sides }: CheckResult): boolean {
    if (!sides) return true;
    const starts = sides.map(({ members }) => members.map(({ start }) => start));
    const known = (starts[0] ?? []).some((start) =>
      this.#byStart.get(start)?.some((earlier) => starts.every((side) => side.some((other) => earlier.has(other)))),
    );
    if (known) return false;
    const all = new Set(starts.flat());
    for (const start of all) {
      const row = this.#byStart.get(start);
      if (row) row.push(all);
      else this.#byStart.set(start, [all]);
    }
    return true;
  }
}

/** A "sentence" with more figures is a table that lost its lines: nothing in it is told from anything else. */
const CROWD = 60;
const NO_FIGURES: readonly Figure[] = [];
