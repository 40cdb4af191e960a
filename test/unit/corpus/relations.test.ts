import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../server/src/core/corpus.js';
import type { Relation, Report } from '../../../server/src/core/report-types.js';

/** The report over articles, each a body under a headline that all share, so that they are one story. */
function reportOn(bodies: readonly { day: string; text: string; outlet?: string }[]): Report {
  const corpus = new Corpus();
  bodies.forEach(({ day, text, outlet }, i) =>
    corpus.set(`${i}.txt`, `${outlet ?? `Outlet ${i}`}\n\nFlood strikes the Kestrel valley\n\n${day}\n\n${text}`),
  );
  corpus.refresh();
  return corpus.report();
}

const OPENING =
  'A flood struck the Kestrel valley on Friday night and swept away homes, roads and the bridge at Harlan Ferry.';

const shown = (relations: readonly Relation[], kind: Relation['kind']) =>
  relations
    .filter((relation) => relation.kind === kind)
    .map(({ members }) => members.map(({ path, text }) => `${path} ${text}`).join(' | '));

describe('updates', () => {
  it('are told where the later article gives the earlier value too', () => {
    const { relations, conflicts } = reportOn([
      { day: '2025-02-12', text: `${OPENING} The flood killed 27 people, the ministry said.` },
      {
        day: '2025-02-13',
        text: `${OPENING} The number of people killed in the flood climbed to 34, from 27 the evening before.`,
      },
    ]);
    expect(shown(relations, 'update')).toEqual(['0.txt 27 | 1.txt 34 | 1.txt 27']);
    expect(relations.find(({ kind }) => kind === 'update')!.explanation).toContain('"34"');
    expect(conflicts).toEqual([]);
  });

  it('are told of a value that was put otherwise earlier', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} The flood killed 27 people, the ministry said.` },
      {
        day: '2025-02-13',
        text: `${OPENING} The flood killed 34 people, the ministry said, having earlier put the number at 27.`,
      },
    ]);
    expect(shown(relations, 'update')).toEqual(['0.txt 27 | 1.txt 34 | 1.txt 27']);
  });

  it('are told of a limit that is moved from one value to another', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} People must stay outside a radius of six kilometers of the dam.` },
      {
        day: '2025-02-13',
        text: `${OPENING} The army raised the radius around the dam from six kilometers to 45 kilometers.`,
      },
    ]);
    expect(shown(relations, 'update')).toEqual(['0.txt six kilometers | 1.txt 45 kilometers | 1.txt six kilometers']);
  });

  it('are not read into an older article', () => {
    const { relations } = reportOn([
      { day: '2025-02-14', text: `${OPENING} The flood killed 27 people, the ministry said.` },
      {
        day: '2025-02-13',
        text: `${OPENING} The number of people killed in the flood climbed to 34, from 27 the evening before.`,
      },
    ]);
    expect(shown(relations, 'update')).toEqual([]);
  });

  it('are not read into opposite changes, which are a conflict', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} The company cut its staff to 19 people from 26 last year.` },
      { day: '2025-02-13', text: `${OPENING} The company raised its staff to 26 people from 19 last year.` },
    ]);
    expect(shown(relations, 'update')).toEqual([]);
  });

  it('are not read into two numbers of two things', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} The flood killed 12 people.` },
      { day: '2025-02-13', text: `${OPENING} The mayor said earlier that 12 people were killed and 20 were hurt.` },
    ]);
    expect(shown(relations, 'update')).toEqual([]);
  });
});

describe('scopes', () => {
  it('are equal numbers of two sets, one of them named', () => {
    const { relations } = reportOn([
      {
        day: '2025-02-12',
        text: `${OPENING} Last year 23 of NATO's 32 members reached the level of spending agreed in 2014.`,
      },
      {
        day: '2025-02-12',
        text: `${OPENING} A record 23 European allies reached the level of spending agreed in 2014 last year.`,
      },
    ]);
    expect(shown(relations, 'scope')).toEqual(['0.txt 23 | 1.txt A record 23']);
    expect(relations.find(({ kind }) => kind === 'scope')!.explanation).toContain('European allies');
  });

  it('are not told of one set in two wordings', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} The flood killed 27 people in Norway.` },
      { day: '2025-02-12', text: `${OPENING} The flood claimed 27 lives in Norway.` },
    ]);
    expect(shown(relations, 'scope')).toEqual([]);
  });
});

describe('values that can both hold', () => {
  it('are refinements when one lies inside the other', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} Between 40 and 60 people were killed in the valley.` },
      { day: '2025-02-12', text: `${OPENING} In the valley 52 people were killed.` },
    ]);
    expect(shown(relations, 'refinement')).toEqual(['0.txt Between 40 and 60 | 1.txt 52']);
  });

  it('say how "the other 31" are 32', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} Minister Anna Brekke met the 31 other defense ministers in Brussels.` },
      { day: '2025-02-12', text: `${OPENING} Minister Anna Brekke met 32 defense ministers in Brussels.` },
    ]);
    for (const { explanation } of relations) expect(explanation).not.toMatch(/means (\d+); .*means \1/);
  });
});

describe('edits of shared copy', () => {
  const copy =
    'The ministry said that the valley would be closed for a week and that the families who had left their homes would receive additional aid from the state before the end of the month.';

  it('are told when they change the substance', () => {
    const { relations, sharedCopy } = reportOn([
      { day: '2025-02-12', text: `${OPENING} ${copy}` },
      { day: '2025-02-12', text: `${OPENING} ${copy.replace('additional aid', 'details on new support')}` },
    ]);
    expect(shown(relations, 'edit')).toEqual(['0.txt additional aid | 1.txt details on new support']);
    expect(sharedCopy).toHaveLength(1);
  });

  it('are not told of spellings', () => {
    const { relations } = reportOn([
      { day: '2025-02-12', text: `${OPENING} ${copy} The defense of the valley is the labor of years.` },
      { day: '2025-02-12', text: `${OPENING} ${copy} The defence of the valley is the labour of years.` },
    ]);
    expect(shown(relations, 'edit')).toEqual([]);
  });
});

describe('what a later version of the same article changes', () => {
  it('is an update and no conflict', () => {
    const text = (toll: string) =>
      `${OPENING} The flood killed ${toll} people, the ministry said on Saturday, and left hundreds without a roof over their heads. Soldiers searched the cellars of the lower town with dogs until the evening.`;
    const { relations, conflicts } = reportOn([
      { day: '2025-02-12', outlet: 'The Valley Post', text: text('27') },
      { day: '2025-02-13', outlet: 'The Valley Post', text: text('34') },
    ]);
    expect(shown(relations, 'update')).toEqual(['0.txt 27 | 1.txt 34']);
    expect(conflicts).toEqual([]);
  });
});

describe('values that moved', () => {
  const told = (day: string, text: string) => ({ day, text: `${OPENING} ${text}` });
  const first = told('2025-02-12', 'The number of dead in the valley was 38, police said.');

  it('are no contradiction where the later article says where they went', () => {
    const later = told('2025-02-14', 'The number of dead in the valley rose to 45, police said.');
    expect(reportOn([first, later]).conflicts).toEqual([]);
  });

  it('are one where both are told on the same day', () => {
    const same = told('2025-02-12', 'The number of dead in the valley rose to 45, police said.');
    const { conflicts } = reportOn([first, same]);
    expect(conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([['38', '45']]);
  });
});

describe('by for to', () => {
  const between = (one: string, other: string) =>
    reportOn([
      { day: '2025-02-12', text: `${OPENING} ${one}` },
      { day: '2025-02-12', text: `${OPENING} ${other}` },
    ]).conflicts.map(({ sides }) => sides.map(({ members }) => members[0]!.text).join(' | '));

  it('is a slip of one change', () =>
    expect(
      between(
        'Allocations of water were cut to 20 percent on Monday, the ministry said.',
        'Allocations of water were cut by 20 percent on Monday, the ministry said.',
      ),
    ).toEqual(['20 percent | 20 percent']));

  it('is none between a rise of prices and a rate of inflation that has come down', () =>
    expect(
      between(
        'Prices rose by 9.1 percent in the year to February, the statistics office said.',
        'Annual inflation slowed to 9.1 percent in February, the statistics office said.',
      ).filter((shown) => shown.includes('9.1')),
    ).toEqual([]));
});
