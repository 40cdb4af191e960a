/**
 * Names of text files that are never articles, whatever stands in them: they belong to software, not to a newsroom.
 * The list holds what common tools write (package managers, site generators, build systems); the engine judges the rest
 * by its text.
 */
const NAMES: ReadonlySet<string> = new Set([
  'ads.txt',
  'app-ads.txt',
  'authors.txt',
  'changelog.txt',
  'changes.txt',
  'cmakecache.txt',
  'cmakelists.txt',
  'contributors.txt',
  'copying.txt',
  'copyright.txt',
  'credits.txt',
  'dependencies.txt',
  'humans.txt',
  'install.txt',
  'licence.txt',
  'license.txt',
  'llms.txt',
  'makefile.txt',
  'manifest.txt',
  'notice.txt',
  'readme.txt',
  'robots.txt',
  'runtime.txt',
  'security.txt',
  'third-party-notices.txt',
  'thirdpartynotices.txt',
  'top_level.txt',
  'entry_points.txt',
  'sources.txt',
  'version.txt',
]);

const PATTERN =
  /^(?:requirements|constraints)(?:[-_.][\w.-]*)?\.txt$|(?:^|[-_.])(?:requirements|license|licenses|log)\.txt$/i;

/** Whether a file's name alone says that it is no article. */
export function isToolFile(name: string): boolean {
  return NAMES.has(name.toLowerCase()) || PATTERN.test(name);
}
