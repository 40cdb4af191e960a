import { describe, expect, it } from 'vitest';
import { compareQuotations } from '../../../server/src/core/compare/quotations.js';
import { readEntities } from '../../../server/src/core/entities/read.js';
import { readArticle } from '../../../server/src/core/text/read.js';

const PROSE =
  'The council voted on Tuesday to close the bridge for repairs, after engineers had found cracks in two of the piers that carry it.';

/** The conflicts between articles whose second paragraphs are given, as "value | value". */
function conflicts(...paragraphs: string[]): string[] {
  const articles = paragraphs.map((paragraph, i) => {
    const article = readArticle(`Bridge to close for repairs\n\n${PROSE}\n\n${paragraph}`);
    return { path: `${i}.txt`, article, entities: readEntities(article) };
  });
  return compareQuotations(articles).map(({ sides }) =>
    sides.map(({ value, members }) => `${value} (${members.length})`).join(' | '),
  );
}

const differ: [string, string[], string[]][] = [
  [
    'one word',
    [
      '"It is a crack with a bridge around it," said Ann Lowe, the mayor.',
      '“It is a hole with a bridge around it,” said the mayor, Ann Lowe.',
    ],
    ['crack (1) | hole (1)'],
  ],
  [
    'the end of the sentence',
    [
      '"The old bridge did not fall, it lay down," Ann Lowe told reporters.',
      '"The old bridge did not fall, it collapsed," Ann Lowe said.',
    ],
    ['lay down (1) | collapsed (1)'],
  ],
  [
    'a part behind an interruption',
    [
      '"We counted the cars in chalk, one mark for each of them," Ann Lowe said.',
      '"We counted the cars in chalk," Ann Lowe said, "one mark for every axle."',
    ],
    ['each of them (1) | every axle (1)'],
  ],
  [
    'a sentence behind one and the same sentence',
    [
      '"I am not your ferryman for patience," Lowe said. "I am the end of it."',
      '"I am not your ferryman for patience," Lowe said. "I am the cure for it."',
    ],
    ['end of (1) | cure for (1)'],
  ],
  [
    'one source of three',
    [
      '"They knew exactly which pier to drill," Ann Lowe said.',
      '"They knew exactly which beam to drill," Ann Lowe said.',
      '“They knew exactly which pier to drill”, said Ms Lowe.',
    ],
    ['pier (2) | beam (1)'],
  ],
  [
    'a number',
    [
      '"We asked for twelve new piers in the spring," Ann Lowe said.',
      '"We asked for twenty new piers in the spring," Ann Lowe said.',
    ],
    ['twelve (1) | twenty (1)'],
  ],
];

const agree: [string, string[]][] = [
  [
    'spelling and marks',
    [
      '"The defence of this bridge is our task now," Ann Lowe said.',
      '“The defense of this bridge is our task now,” Ann Lowe said.',
    ],
  ],
  [
    'contractions',
    [
      '"We do not know which pier is going to crack next," Lowe said.',
      '"We don\'t know which pier is going to crack next," Lowe said.',
    ],
  ],
  [
    'what is left out',
    [
      '"We asked for new piers in the spring, and again in May," Lowe said.',
      '"We asked for new piers in the spring," Lowe said.',
    ],
  ],
  [
    'an ellipsis',
    [
      '"We asked for new piers … and nobody came to look," Lowe said.',
      '"We asked for new piers in the spring and nobody came to look," Lowe said.',
    ],
  ],
  [
    "an editor's brackets",
    [
      '"We told [the council] to look at the piers in the spring," Lowe said.',
      '"We told them to look at the piers in the spring," Lowe said.',
    ],
  ],
  [
    'numbers written otherwise',
    [
      '"We saw 12 cracks in the old pier by noon," Lowe said.',
      '"We saw twelve cracks in the old pier by noon," Lowe said.',
    ],
  ],
  [
    'two different sentences',
    ['"There is a lot of anger here," Lowe said.', '"There is a lot of water in the river here," Vane said.'],
  ],
  [
    'two translations',
    [
      '"The bridge is old, and we who cross it are older still," Lowe said.',
      '"Old is the bridge; but those of us who pass over it are more ancient," Lowe said.',
    ],
  ],
  ['short phrases', ['Lowe called it "a very sad day".', 'Lowe called it "a very bad day".']],
];

describe('quotations in two versions', () => {
  it.each(differ)('differ in %s', (_name, paragraphs, expected) => {
    expect(conflicts(...paragraphs)).toEqual(expected);
  });
  it.each(agree)('agree but for %s', (_name, paragraphs) => {
    expect(conflicts(...paragraphs)).toEqual([]);
  });
  it('are given to two speakers', () => {
    const quote = '"Nobody who drives over that bridge looks down any more,"';
    expect(conflicts(`${quote} said Ann Lowe.`, `${quote} said Peter Vane.`)).toEqual([
      'Ann Lowe (1) | Peter Vane (1)',
    ]);
    expect(conflicts(`${quote} said Ann Lowe.`, `${quote} said Ms Lowe.`)).toEqual([]);
  });
  it('do not depend on the order of the articles', () => {
    const [name, paragraphs] = differ[0]!;
    expect(name).toBe('one word');
    expect(conflicts(...[...paragraphs].reverse())).toEqual(['hole (1) | crack (1)']);
  });
});
