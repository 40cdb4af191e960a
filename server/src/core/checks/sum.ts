import type { Check, CheckResult } from './check.js';
import { amountOf } from './amounts.js';
import { listedSums, sumResult, type Sum } from './sum-list.js';
import { restResults } from './sum-rest.js';
import { rowSums } from './sum-rows.js';
import { concludedSums, enumeratedSums } from './sum-enumerated.js';
import { partitionSums } from './sum-partition.js';
import { spreadSums } from './sum-spread.js';
import { groupSums } from './sum-groups.js';
import { outcomeSums } from './sum-outcomes.js';
import { announcedSums } from './sum-announced.js';
import { totalsBehind } from './sum-concluded.js';
import { toldSums } from './sum-told.js';
import { addedSums, farSums, sharedOut } from './sum-far.js';
import { recordSums } from './sum-record.js';
import { seatSums, votesOfBody } from './sum-seats.js';
import { columnResults, isSlip, togetherSums } from './sum-columns.js';

/** A sum this far off is still taken for that sum; beyond, the numbers count something else. */
const NEAR = 0.2;
/** Where the text says that it adds up. */
const FAR = 0.35;
/** Where nothing but the numbers themselves says that they are parts. */
const NEARER = 0.15;
/** Where a list seems to be whole: its items might overlap, or be some of many. */
const NEAREST = 0.12;

/** How many sums that do not come out are told of one article. */
const MOST = 50;

/** Parts that do not add up to their total, and rests that do not follow. */
export const sum: Check = {
  name: 'sum',
  title: 'Parts that do not add up',
  run(desk) {
    const results: CheckResult[] = [];
    const totals = new Set<number>();
    const add = (result: CheckResult | undefined) => {
      if (!result || results.some((other) => meets(other, result))) return;
      results.push(result);
      for (const { start } of result.sides![0]!.members) totals.add(start);
    };
    const addSum = (found: Sum, near: number, confidence: number) => {
      // A total that is wrong once is wrong wherever it stands, and a text full of them is no news.
      if (results.length < MOST && !totals.has(found.total.core.start)) add(sumResult(desk, found, near, confidence));
    };
    for (const found of listedSums(desk)) addSum(found, found.said ? FAR : NEAR, 0.85);
    for (const found of partitionSums(desk)) addSum(found, found.closed ? FAR : NEAREST, 0.8);
    for (const found of rowSums(desk)) addSum(found, NEAR, 0.85);
    for (const found of restResults(desk)) add(found);
    for (const found of spreadSums(desk)) addSum(found, NEARER, 0.7);
    for (const found of concludedSums(desk)) addSum(found, FAR, 0.75);
    for (const found of togetherSums(desk)) addSum(found, NEAR, 0.8);
    for (const found of groupSums(desk)) addSum(found, NEAR, 0.8);
    for (const found of outcomeSums(desk)) addSum(found, NEAR, 0.75);
    for (const found of toldSums(desk)) addSum(found, found.near, 0.7);
    for (const found of announcedSums(desk)) addSum(found, found.near, 0.75);
    for (const found of totalsBehind(desk)) addSum(found, found.near, 0.75);
    for (const found of [...seatSums(desk), ...recordSums(desk)]) addSum(found, found.near, 0.75);
    for (const found of votesOfBody(desk)) add(found);
    const far = [...sharedOut(desk), ...addedSums(desk, isSlip), ...farSums(desk)];
    for (const found of far) addSum(found, found.near, 0.7);
    for (const found of columnResults(desk)) add(found);
    for (const found of enumeratedSums(desk)) if (exceeds(found)) addSum(found, NEAR, 0.7);
    return results;
  },
};

/** Fewer than the total may be told in part; more cannot be. */
function exceeds({ total, parts }: Sum): boolean {
  return parts.reduce((all, part) => all + part.amount, 0) > amountOf(total);
}

/** Whether two results are about the same total. */
function meets(a: CheckResult, b: CheckResult): boolean {
  return a.sides![0]!.members[0]!.start === b.sides![0]!.members[0]!.start;
}
