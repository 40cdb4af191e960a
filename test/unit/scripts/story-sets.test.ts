import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, pooled, readStory, storyFolders } from '../../../scripts/story-sets.mjs';

/** A span at the words of a text, as a report has them. */
function at(path: string, text: string, words: string) {
  const start = text.indexOf(words);
  return { path, start, end: start + words.length, text: words };
}

const a = 'The fire killed 41 people on Monday and hurt 12.';
const b = 'The blaze left 37 dead on Monday and 12 injured.';

function gold(path: string, text: string, quote: string, figure: string) {
  return { ...at(path, text, figure), statement: at(path, text, quote) };
}

const story = {
  name: 'fire',
  articles: [
    { path: 'a.txt', text: a },
    { path: 'b.txt', text: b },
  ],
  conflicts: [
    {
      id: 'dead',
      kind: 'figure',
      sides: [[gold('a.txt', a, 'killed 41 people', '41')], [gold('b.txt', b, 'left 37 dead', '37')]],
    },
  ],
  either: [],
  compatible: [
    {
      id: 'hurt',
      why: 'different',
      members: [gold('a.txt', a, 'killed 41 people', '41'), gold('b.txt', b, '12 injured', '12')],
    },
  ],
};

/** A reported conflict of one member on each side. */
function report(left: string, right: string) {
  return { sides: [{ members: [at('a.txt', a, left)] }, { members: [at('b.txt', b, right)] }] };
}

describe('judging a report', () => {
  it.each([
    ['the words themselves', report('41', '37'), { right: 1, alarms: 0, traps: 0 }],
    ['wider words', report('41 people', '37 dead'), { right: 1, alarms: 0, traps: 0 }],
    ['other words', report('Monday', 'Monday'), { right: 0, alarms: 1, traps: 0 }],
    ['a trap', report('41', '12'), { right: 0, alarms: 1, traps: 1 }],
  ])('counts %s', (_, conflict, expected) => {
    const { right, alarms, trapsHit } = judge(story, [conflict]);
    expect({ right, alarms: alarms.length, traps: trapsHit.length }).toEqual(expected);
  });

  it('counts a second report of the same conflict as an alarm', () => {
    expect(judge(story, [report('41', '37'), report('41', '37')]).alarms).toHaveLength(1);
  });

  it('knows what was missed', () => {
    expect(judge(story, []).missed.map(({ id }) => id)).toEqual(['dead']);
  });
});

describe('the stories of the tests', () => {
  const folders = storyFolders(join(import.meta.dirname, '../../stories'));

  it('have gold that fits their texts, with members that lie on what they name', () => {
    for (const folder of folders) {
      const { articles, conflicts } = readStory(folder);
      const texts = new Map(articles.map(({ path, text }) => [path, text]));
      for (const { path, start, end, text } of conflicts.flatMap(({ sides }) => sides.flat())) {
        expect(texts.get(path)?.slice(start, end)).toBe(text);
      }
    }
  });

  it('are told apart when they are pooled', () => {
    const stories = folders.slice(0, 3).map(readStory);
    const { articles } = pooled('some', stories);
    expect(new Set(articles.map(({ path }) => path)).size).toBe(articles.length);
  });
});
