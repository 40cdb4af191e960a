import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../server/src/core/stories/fingerprint.js';
import { groupStories, StoryIndex } from '../../../server/src/core/stories/group.js';
import { findSharedCopy } from '../../../server/src/core/stories/shared-copy.js';
import { findUpdates } from '../../../server/src/core/stories/updates.js';
import { readArticle } from '../../../server/src/core/text/read.js';
import { readAnchor } from '../../../server/src/core/time/anchor.js';

const OWN = join(import.meta.dirname, '../../stories');
const SHARED = join(import.meta.dirname, '../../../../shared/eval');

/** The articles of story folders, with the folder as the story that they belong to. */
function storiesIn(root: string): { path: string; story: string; text: string }[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const folder = join(root, entry.name);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    if (names.length === 0) return storiesIn(folder);
    return names.map((name) => ({
      path: `${entry.name}/${name}`,
      story: entry.name,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
  });
}

/** The fingerprint of a text, with its day as the product reads it. */
function printOf(text: string) {
  const article = readArticle(text);
  return fingerprint(article, readAnchor(article)?.day);
}

/**
 * The stories that do not come back as exactly one group. Stories are merged when each has so many articles in one group;
 * fewer have gone astray, and their own story is split.
 */
function broken(articles: { path: string; story: string; text: string }[], atLeast = 1): string[] {
  const groups = groupStories(articles.map(({ path, text }) => ({ path, print: printOf(text) })));
  const storyOf = new Map(articles.map(({ path, story }) => [path, story]));
  const problems: string[] = [];
  const groupsOf = new Map<string, number>();
  for (const group of groups) {
    const stories = new Set(group.map((path) => storyOf.get(path)!));
    const many = [...stories].filter((story) => group.filter((path) => storyOf.get(path) === story).length >= atLeast);
    if (stories.size > 1 && many.length > 1) problems.push(`merged: ${many.join(', ')}`);
    for (const story of stories) groupsOf.set(story, (groupsOf.get(story) ?? 0) + 1);
  }
  for (const [story, count] of groupsOf) if (count > 1) problems.push(`split: ${story}`);
  return problems;
}

describe('grouping articles by event', () => {
  const own = storiesIn(OWN);

  it('finds the stories of a folder with a folder for each again', () => {
    expect(broken(own)).toEqual([]);
  });

  it('merges no stories of one mixed folder, and loses an article of few', () => {
    const problems = broken(
      own.map((article) => ({ ...article, path: article.path.replace('/', '~') })),
      2,
    );
    expect(problems.filter((problem) => problem.startsWith('merged'))).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(new Set(own.map(({ story }) => story)).size / 12);
  });

  it('finds the stories of the shared sets again, where they are there', () => {
    const shared = [...storiesIn(join(SHARED, 'dev')), ...storiesIn(join(SHARED, 'real'))];
    if (shared.length === 0) console.warn('skipped: ../shared/eval is not there');
    expect(broken(shared)).toEqual([]);
  });

  it('does not depend on the order of the articles', () => {
    const prints = own.map(({ path, text }) => ({ path, print: printOf(text) }));
    expect(groupStories([...prints].reverse())).toEqual(groupStories(prints));
  });

  it('gives after changes exactly what a rebuild gives', () => {
    const prints = own.map(({ path, text }) => ({ path, print: printOf(text) }));
    const index = new StoryIndex();
    for (const { path, print } of prints) index.set(path, print);
    index.groups();
    const now = new Map(prints.map(({ path, print }) => [path, print]));
    for (let step = 0; step < 60; step++) {
      const { path } = prints[(step * 37) % prints.length]!;
      const { print } = prints[(step * 53 + 7) % prints.length]!;
      if (step % 3 === 0 && now.delete(path)) index.delete(path);
      else {
        const changed = { ...print };
        now.set(path, changed);
        index.set(path, changed);
      }
      if (step % 4 !== 0) continue;
      expect(index.groups()).toEqual(groupStories([...now].map(([path, print]) => ({ path, print }))));
    }
  });

  it('leaves an article alone that nothing is like', () => {
    const odd = readArticle(
      'Trout rise to the mayfly at dusk on the Itchen, and Mr. Pemberton ties his own flies from hackle and peacock herl.',
    );
    const paths = groupStories([
      ...own.map(({ path, text }) => ({ path, print: printOf(text) })),
      { path: 'zz', print: fingerprint(odd) },
    ]);
    expect(paths).toContainEqual(['zz']);
  });

  it('takes empty and skipped texts', () => {
    expect(groupStories([])).toEqual([]);
    expect(groupStories([{ path: 'a', print: printOf('') }])).toEqual([['a']]);
  });
});

describe('updates', () => {
  const text = (toll: number) =>
    `Ferry toll rises to ${toll}\n\nRescuers at Kasoma recovered more bodies from the lake on Tuesday and the toll stands at ${toll}, the governor said. ` +
    'The ferry Blue Heron went down in a storm a mile from the jetty with a school choir and its teachers on board, and was not insured.';
  const first = { article: readArticle(text(12)), outlet: 'Lake Post', day: 100, minute: 600 };
  const find = (...versions: Parameters<typeof findUpdates>[0][number][]) =>
    findUpdates(versions, findSharedCopy(versions.map(({ article }, i) => ({ path: `${i}`, article }))).passages);

  it('are later versions of one outlet', () => {
    expect(find(first, { ...first, article: readArticle(text(17)), minute: 700 })).toEqual([{ earlier: 0, later: 1 }]);
    expect(find({ ...first, day: 101 }, first)).toEqual([{ earlier: 1, later: 0 }]);
  });

  it('say so where the time does not tell', () => {
    const later = { article: readArticle(text(17).replace('Ferry', 'UPDATE 1: Ferry')), outlet: 'lake post' };
    expect(find({ article: first.article, outlet: 'Lake Post' }, later)).toEqual([{ earlier: 0, later: 1 }]);
  });

  it('are not two outlets with one text', () => {
    expect(find(first, { ...first, outlet: 'Hill Post', minute: 700 })).toEqual([]);
  });
});
