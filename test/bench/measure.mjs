// Times and sizes. Every figure is a median over several runs, after a warm-up.
import { performance } from 'node:perf_hooks';

/** The value below which the share `q` of the values lies. */
export function quantile(values, q) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

/** Milliseconds that `work` takes. */
export function time(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Seconds of processor that `work` takes, which other programs on the machine disturb less than the clock. */
function processorSeconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Passes after which the engine has compiled what it will: two in a row that take nearly the same time, or so many. */
const MOST_WARM_UPS = 8;
const SETTLED = 0.1;
/** Passes that are measured. */
const ROUNDS = 7;

/**
 * Megabytes of text in a second of processor, UTF-8: the median of seven passes over all articles, behind as many as it
 * takes until two in a row differ by less than a tenth.
 * @param {(path: string, text: string) => unknown} read
 */
export function throughput(articles, read) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const pass = () => processorSeconds(() => articles.forEach(({ path, text }) => read(path, text)));
  let before = pass();
  for (let passes = 1; passes < MOST_WARM_UPS; passes++) {
    const now = pass();
    const settled = Math.abs(now - before) < SETTLED * before;
    before = now;
    if (settled) break;
  }
  return bytes / 1e6 / quantile(Array.from({ length: ROUNDS }, pass), 0.5);
}
