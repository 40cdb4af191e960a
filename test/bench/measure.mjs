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

/**
 * Megabytes of text in a second of processor, UTF-8: the median of `rounds` passes over all articles.
 * @param {(path: string, text: string) => unknown} read
 */
export function throughput(articles, read, rounds = 5) {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const pass = () => articles.forEach(({ path, text }) => read(path, text));
  pass();
  const seconds = quantile(
    Array.from({ length: rounds }, () => processorSeconds(pass)),
    0.5,
  );
  return bytes / 1e6 / seconds;
}
