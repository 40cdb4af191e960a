/**
 * The page of documentation for a diagnostic code: "conflict/figure" is explained in `figure.md` below the base.
 *
 * @param base address of the folder with the pages; undefined where there are none
 */
export function documentationOf(base: string | undefined, code: string): string | undefined {
  if (base === undefined) return undefined;
  const page = code.slice(code.indexOf('/') + 1);
  return `${base.endsWith('/') ? base : `${base}/`}${page}.md`;
}
