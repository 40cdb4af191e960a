import { describe, expect, it } from 'vitest';
import { compareNames, type NameConflict } from '../../../server/src/core/compare/names.js';
import { officesClash, type HeldOffice } from '../../../server/src/core/compare/office-conflicts.js';
import { linkAcross } from '../../../server/src/core/entities/across.js';
import { readEntities } from '../../../server/src/core/entities/read.js';
import { readArticle } from '../../../server/src/core/text/read.js';

function compare(texts: readonly string[], days: readonly number[] = []): { found: NameConflict[]; shown: string[] } {
  const articles = texts.map((sentence, i) => {
    const article = readArticle(`Report\n\n${sentence}`);
    const day = days[i];
    return {
      path: `${i}.txt`,
      article,
      entities: readEntities(article),
      anchor: day === undefined ? undefined : { day },
    };
  });
  const found = compareNames(articles, linkAcross(articles));
  const shown = found.map(({ kind, sides }) => {
    const side = (members: NameConflict['sides'][number]['members']) =>
      members.map(({ path, start, end }) => articles[Number(path[0])]!.article.text.slice(start, end)).join(', ');
    return `${kind}: ${sides.map(({ members }) => side(members)).join(' | ')}`;
  });
  return { found, shown };
}

describe('conflicts of names', () => {
  it.each([
    ['Fire Chief Lucas Odom spoke.', "Lucas Odom, the town's police chief, spoke.", 'name: Fire Chief | police chief'],
    [
      "Gabriela Montufar, Ecuador's foreign minister, spoke.",
      'Foreign Minister Graciela Montufar spoke.',
      'name: Gabriela Montufar | Graciela Montufar',
    ],
    [
      'The fisheries minister, Bárður Joensen, spoke. Joensen left.',
      'The fisheries minister, Bárður Johansen, spoke.',
      'name: Bárður Joensen, Joensen | Bárður Johansen',
    ],
    ['Captain Levan Beridze spoke.', 'The chief mate, Levan Beridze, spoke.', 'name: Captain | chief mate'],
    ['Professor Haruki Senba spoke.', 'A doctoral student, Haruki Senba, spoke.', 'name: Professor | doctoral student'],
    [
      'Lieutenant General Paulo Menezes spoke.',
      'Major General Paulo Menezes spoke.',
      'name: Lieutenant General | Major General',
    ],
    ['Anna Brekke, 44, spoke.', 'Anna Brekke, 46, spoke.', 'figure: 44 | 46'],
  ])('%s against %s', (a, b, expected) => expect(compare([a, b]).shown).toEqual([expected]));

  it('say what and why', () => {
    const { found } = compare(['Fire Chief Lucas Odom spoke.', 'Police Chief Lucas Odom spoke.']);
    expect(found[0]).toMatchObject({ what: 'what office Lucas Odom holds', confidence: 0.85 });
    expect(found[0]!.explanation).toContain('“Fire Chief”');
  });

  it.each([
    [
      'The Foreign Minister, Gabriela Montufar, spoke.',
      'Foreign Minister Graciela Montufar spoke.',
      'the name of the foreign minister',
    ],
    ['Professor Mattia Zanella spoke.', 'Professor Matteo Zanella spoke.', 'the first name of Matteo Zanella'],
    ['Ms Justice Rosa Harrow ruled.', 'Ms Justice Rita Harrow ruled.', 'the first name of Rita Harrow'],
  ])('%s against %s is about %s', (a, b, what) => {
    expect(compare([a, b]).found.map((one) => one.what)).toEqual([what]);
  });

  it('show a place whose name slips', () => {
    expect(compare(['It rained in Lake Harwell.', 'It rained in Lake Harwill.']).shown).toEqual([
      'name: Lake Harwell | Lake Harwill',
    ]);
  });
});

describe('no conflict', () => {
  it.each([
    ['President Volodymyr Zelensky spoke.', 'President Volodymyr Zelenskyy spoke.'],
    ['William Carter spoke.', 'Bill Carter spoke.'],
    ['J. Carter spoke.', 'Jane Carter spoke.'],
    ['Ana Maria Lopez spoke.', 'Ana Lopez spoke.'],
    ['Migration Minister Eleni Stavrou spoke.', 'The minister, Eleni Stavrou, spoke.'],
    ['Chief executive Hemi Parata spoke.', 'The airline boss, Hemi Parata, spoke.'],
    ['President Ana Rojas spoke.', 'Commander Ana Rojas, head of state, spoke.'],
    ['Cabinet Secretary Rose Kip spoke.', 'Agriculture Secretary Rose Kip spoke.'],
    ['Tunde Adewale and Femi Adewale spoke.', 'Femi Adewale spoke.'],
    ['Former head coach Jim Reilly spoke.', 'They fired head coach Jim Reilly.'],
    ['Foreign Minister Ana Rojas, the defence minister, spoke.', 'Defence Minister Ana Rojas spoke.'],
    ['It rained in North Harwell.', 'It rained in South Harwell.'],
  ])('%s and %s', (a, b) => expect(compare([a, b]).shown).toEqual([]));

  it('between ages on either side of a birthday', () => {
    const texts = ['Anna Brekke, 44, spoke.', 'Anna Brekke, 45, spoke.'];
    expect(compare(texts, [20_000, 20_060]).shown).toEqual([]);
    expect(compare(texts, [20_000, 20_001]).shown).toHaveLength(1);
  });
});

describe('offices', () => {
  const office = (words: string, of?: string, status: HeldOffice['status'] = 'current'): HeldOffice => ({
    words: words.split(' '),
    status,
    of,
    regional: false,
  });

  it.each([
    [office('finance minister'), office('foreign minister'), true],
    [office('vice president', 'france'), office('president', 'france'), true],
    [office('vice president', 'acme'), office('president', 'france'), false],
    [office('finance minister'), office('finance minister', undefined, 'former'), true],
    [office('chief executive'), office('chairman'), false],
    [office('professor'), office('director'), false],
    [office('senator'), office('governor'), true],
  ])('%o and %o', (a, b, expected) => {
    expect(officesClash(a, b) > 0).toBe(expected);
    expect(officesClash(b, a) > 0).toBe(expected);
  });
});
