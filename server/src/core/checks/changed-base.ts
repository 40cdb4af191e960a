import type { Figure } from '../figures/figure.js';
import { nounLemma } from '../text/lemma.js';
import { textOf, type Check, type CheckResult, type Desk } from './check.js';
import { wordsAround } from './words-around.js';

/**
 * Wholes that are taken for one another, group by group: within a group two rows are two wholes, and the names in a row
 * are one. Compiled from the terms of national accounts, elections and surveys.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'gdp|gross domestic product|economic output|national output|output|economy',
    'national income|gni|gross national income|gnp|gross national product',
    'budget|state budget|national budget|federal budget',
    'government spending|public spending|state spending|government expenditure|public expenditure',
  ],
  ['revenue|revenues|sales|turnover', 'profit|profits|net profit|earnings', 'operating costs|costs|expenses'],
  [
    'population|people|residents|inhabitants',
    'adults|adult population',
    'registered voters|electorate|eligible voters',
    'likely voters',
    'votes|vote|votes cast|ballots|valid votes',
    'households|homes',
    'workforce|labor force|labour force|workers|employees',
  ],
];

/** Group and row of each name of a whole, as one number. */
const WHOLES = new Map<string, number>();
GROUPS.forEach((rows, group) => {
  rows.forEach((names, row) => {
    for (const name of names.split('|')) WHOLES.set(name, group * 100 + row);
  });
});

/** Words that two sentences must share to speak of one share; one more for round percentages, which meet by chance. */
const SHARED = 2;
/** So many percentages of an article are compared with one another. */
const MOST = 200;

/** "1.5 percent of GDP", and further down "1.5 percent of national income": one share of two wholes. */
export const changedBase: Check = {
  name: 'changed-base',
  title: 'Share whose whole changes',
  run(desk) {
    const shares = desk.figures.filter((figure) => additiveShare(figure) && wholeOf(figure) >= 0).slice(0, MOST);
    const results: CheckResult[] = [];
    for (let i = 0; i < shares.length; i++) {
      for (let j = i + 1; j < shares.length; j++) {
        if (!isSameShare(desk, shares[i]!, shares[j]!)) continue;
        results.push(resultOf(desk, shares[i]!, shares[j]!));
        break;
      }
    }
    return results;
  },
};

function additiveShare(figure: Figure): boolean {
  return figure.kind === 'percent' && figure.stated !== undefined && !figure.vague && figure.change === undefined;
}

/** The number of the whole that a percentage is of, or -1. */
function wholeOf(figure: Figure): number {
  const base = figure.base?.toLowerCase().replace(/^(?:the|its|their|his|her|our|all|total|annual) /, '');
  return base === undefined ? -1 : (WHOLES.get(base) ?? -1);
}

function isSameShare(desk: Desk, a: Figure, b: Figure): boolean {
  if (a.stated !== b.stated || a.bound !== b.bound || a.sentence === b.sentence) return false;
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (x === y || Math.floor(x / 100) !== Math.floor(y / 100)) return false;
  const bases = new Set(`${a.base} ${b.base}`.toLowerCase().split(/\s+/).map(nounLemma));
  const others = new Set(wordsAround(desk, b));
  const shared = new Set(wordsAround(desk, a).filter((word) => others.has(word) && !bases.has(word)));
  return shared.size >= SHARED + (a.stated! % 5 === 0 ? 1 : 0);
}

function resultOf(desk: Desk, a: Figure, b: Figure): CheckResult {
  const share = textOf(desk.article, a.core);
  return {
    check: 'changed-base',
    severity: 'information',
    message: `${share} is of ${a.base} in one place and of ${b.base} in another`,
    explanation: `The text gives one share, ${share}, once of ${a.base} and once of ${b.base}. These are two wholes, and one of the two is likely meant in both places.`,
    spans: [
      { start: a.start, end: a.end },
      { start: b.start, end: b.end },
    ],
    confidence: 0.6,
  };
}
