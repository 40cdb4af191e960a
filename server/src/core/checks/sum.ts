import type { Check, CheckResult } from './check.js';
import { listedSums, sumResult } from './sum-list.js';
import { restResults } from './sum-rest.js';
import { rowSums } from './sum-rows.js';
import { spreadSums } from './sum-spread.js';

/** A sum this far off is still taken for that sum; beyond, the numbers count something else. */
const NEAR = 0.2;
/** Where nothing but the numbers themselves says that they are parts. */
const NEARER = 0.15;

/** Parts that do not add up to their total, and rests that do not follow. */
export const sum: Check = {
  name: 'sum',
  title: 'Parts that do not add up',
  run(checked) {
    const results: CheckResult[] = [];
    const add = (result: CheckResult | undefined) => {
      if (result && !results.some((other) => meets(other, result))) results.push(result);
    };
    for (const found of listedSums(checked)) add(sumResult(checked, found, NEAR, 0.85));
    for (const found of rowSums(checked)) add(sumResult(checked, found, NEAR, 0.85));
    for (const found of restResults(checked)) add(found);
    for (const found of spreadSums(checked)) add(sumResult(checked, found, NEARER, 0.7));
    return results;
  },
};

/** Whether two results are about the same total. */
function meets(a: CheckResult, b: CheckResult): boolean {
  return a.sides![0]!.members[0]!.start === b.sides![0]!.members[0]!.start;
}
