import { describe, expect, it } from 'vitest';
import { entitiesOf } from './marked.js';

/** Roles as "name: status words of owner". */
function roles(sentence: string): string[] {
  const { entities, roles } = entitiesOf(`Report\n\n${sentence}`);
  return roles.map(({ entity, kind, status, words, of }) =>
    [
      `${entities[entity]!.name}:`,
      kind === 'office' ? '' : kind,
      status === 'current' ? '' : status,
      words.join(' '),
      of < 0 ? '' : `of ${entities[of]!.name}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('what people are said to be', () => {
  it.each([
    ['U.S. Defense Secretary Pete Hegseth spoke.', 'Pete Hegseth: defense secretary of United States'],
    ['NATO chief Mark Rutte spoke.', 'Mark Rutte: chief of NATO'],
    ['The Belgian prime minister, Bart De Wever, spoke.', 'Bart De Wever: prime minister of Belgian'],
    ["Eleni Stavrou, Greece's foreign minister, spoke.", 'Eleni Stavrou: foreign minister of Greece'],
    ['The mayor of Bergen, Astrid Hellum, resigned.', 'Astrid Hellum: mayor of Bergen'],
    ['Former finance minister Claire Dubreuil spoke.', 'Claire Dubreuil: former finance minister'],
    ['The chief mate, a Georgian named Levan Beridze, taught them.', 'Levan Beridze: chief mate'],
    ['Jonas Brekke, 58, spoke.', 'Jonas Brekke: age 58'],
    ['A crowd cheered 27-year-old Jonas Brekke.', 'Jonas Brekke: age 27'],
    ['His widow, Anna Brekke, spoke.', 'Anna Brekke: relation widow'],
    ['Deputy Foreign Minister Ilia Marven spoke.', 'Ilia Marven: deputy deputy foreign minister'],
  ])('%s', (sentence, expected) => expect(roles(sentence)).toEqual([expected]));

  it.each([
    ['Anna Brekke, a teacher at Oxfam, spoke.', 'employer oxfam of Oxfam'],
    ['Anna Brekke, an economist with Meridian Bank in Bergen, spoke.', 'employer meridian bank of Meridian Bank'],
    ['“It will fall,” said Anna Brekke of Meridian Bank.', 'employer meridian bank of Meridian Bank'],
    ['Anna Brekke, 34, of Bergen, was hurt.', 'home bergen of Bergen'],
    ['Anna Brekke, a nurse from Bergen, was hurt.', 'home bergen of Bergen'],
    ['Anna Brekke, who lives in Bergen, was hurt.', 'home bergen of Bergen'],
  ])('are employers and homes: %s', (sentence, expected) =>
    expect(roles(sentence)).toContain(`Anna Brekke: ${expected}`),
  );

  it.each([
    'King Harald of Norway spoke.',
    'Anna Brekke, a lawyer for Meridian Bank, spoke.',
    'Anna Brekke, a critic of Norway, spoke.',
    'Anna Brekke flew from Bergen.',
  ])('are neither here: %s', (sentence) =>
    expect(roles(sentence).filter((role) => /employer|home/.test(role))).toEqual([]),
  );

  it('go on in the next sentence when only one person is there', () => {
    expect(roles('Haruki Senba was on a train. The 27-year-old doctoral student had a laptop.')).toEqual([
      'Haruki Senba: doctoral student',
      'Haruki Senba: age 27',
    ]);
  });

  it.each(['Mr Brekke spoke.', 'Jonas Brekke met the minister, the governor and a judge.', 'Jonas Brekke was there.'])(
    'are not invented: %s',
    (sentence) => expect(roles(sentence)).toEqual([]),
  );

  it('give the mention its title', () => {
    const text = 'Report\n\nFire Chief Lucas Odom spoke.';
    const { mentions } = entitiesOf(text);
    expect(text.slice(mentions[0]!.title!.start, mentions[0]!.title!.end)).toBe('Fire Chief');
  });
});
