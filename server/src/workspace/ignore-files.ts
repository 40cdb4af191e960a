import ignore from 'ignore';

type Rules = ReturnType<typeof ignore>;

/** Names of the files whose patterns keep files out. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.ignore'];

/** The ignore files of one workspace folder: each holds for what lies below its own folder, deeper ones last. */
export class IgnoreRules {
  readonly #rules = new Map<string, Rules>();

  /**
   * @param folder path of the folder that the ignore file stands in, below the workspace folder; '' is the top
   * @param text content of the ignore file
   */
  add(folder: string, text: string): void {
    const rules = this.#rules.get(folder) ?? ignore({ allowRelativePaths: true });
    rules.add(text);
    this.#rules.set(folder, rules);
  }

  /**
   * @param path below the workspace folder, "/" between its parts; folders end with "/"
   * @returns whether an ignore file keeps the path, or a folder above it, out
   */
  ignores(path: string): boolean {
    if (this.#rules.size === 0) return false;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (slash < path.length - 1 && this.#verdict(path.slice(0, slash + 1))) return true;
    }
    return this.#verdict(path);
  }

  #verdict(path: string): boolean {
    let ignored = false;
    for (let slash = -1; ;) {
      const folder = slash < 0 ? '' : path.slice(0, slash);
      const below = slash < 0 ? path : path.slice(slash + 1);
      const rules = below === '' ? undefined : this.#rules.get(folder);
      const result = rules?.test(below);
      if (result?.ignored) ignored = true;
      else if (result?.unignored) ignored = false;
      slash = path.indexOf('/', slash + 1);
      if (slash < 0) return ignored;
    }
  }
}
