import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../seeds');

/** The sample articles by file name. */
export const SEEDS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

export const MERIDIAN = 'meridian-morning_defense-visit.txt';
export const LOWLAND = 'lowland-herald_pentagon-chief-in-brussels.txt';
export const BOSPHORUS = 'bosphorus-courier_rutte-far-more.txt';
export const CAPITOL = 'capitol-brief_allies-divided.txt';
export const RHINE = 'rhine-world_five-percent.txt';

/** The sentence in which the Meridian Morning counts one member too few. */
export const MERIDIAN_COUNT = '23 of the alliance’s 31 countries';
