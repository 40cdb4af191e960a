import picomatch from 'picomatch';

/** Says whether a path (relative, "/" between its parts) meets any of some patterns. */
export type PathTest = (path: string) => boolean;

const never: PathTest = () => false;

/**
 * Compiles glob patterns as editors write them: `*.txt` means the top level only, `**` crosses folders, a pattern that
 * names a folder holds for all in it. Patterns that cannot be compiled match nothing.
 */
export function pathTest(patterns: readonly string[]): PathTest {
  const tests = patterns.filter((pattern) => pattern.trim() !== '').map(compile);
  if (tests.length === 0) return never;
  return (path) => tests.some((test) => test(path));
}

function compile(pattern: string): PathTest {
  const clean = pattern
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '');
  try {
    const self = picomatch(clean, { dot: true });
    const inside = picomatch(clean.endsWith('/') ? `${clean}**` : `${clean}/**`, { dot: true });
    return (path) => self(path) || inside(path);
  } catch {
    return never;
  }
}

/** The patterns of VS Code's `files.exclude`: those that are on. Conditional ones (`{ when }`) count as off. */
export function enabledPatterns(exclude: unknown): string[] {
  if (typeof exclude !== 'object' || exclude === null) return [];
  return Object.entries(exclude)
    .filter(([, on]) => on === true)
    .map(([pattern]) => pattern);
}
