import { describe, expect, it } from 'vitest';
import { linkAcross, type Linked } from '../../../server/src/core/entities/across.js';
import { entitiesOf } from './marked.js';

function linked(...texts: string[]): Linked {
  return linkAcross(texts.map((text, i) => ({ path: `${i}.txt`, entities: entitiesOf(`Report\n\n${text}`) })));
}

/** Each entity as its name and the number of articles that name it. */
function summary({ entities }: Linked): string[] {
  return entities.map(({ name, members }) => `${name} ${new Set(members.map(({ article }) => article)).size}`).sort();
}

describe('entities of a story', () => {
  it.each([
    ['President Volodymyr Zelensky spoke in Kyiv.', 'President Volodymyr Zelenskyy spoke in Kiev.'],
    ['Bárður Joensen spoke in Gdańsk.', 'Bardur Joensen spoke in Gdansk.'],
    ['William Carter spoke in Mumbai.', 'Bill Carter spoke in Bombay.'],
    ['James T. Kirkland spoke in Lyon.', 'James Kirkland spoke in Lyons.'],
  ])('are one in other spellings: %s', (a, b) => {
    expect(summary(linked(a, b)).map((line) => line.slice(-1))).toEqual(['2', '2']);
  });

  it('are one by a surname that only one person has', () => {
    expect(summary(linked('Pete Hegseth spoke.', 'Mr. Hegseth spoke.'))).toEqual(['Pete Hegseth 2']);
  });

  it('stay two for two people of one surname', () => {
    expect(summary(linked('Tunde Adewale and Femi Adewale spoke.', 'Femi Adewale spoke.'))).toEqual([
      'Femi Adewale 2',
      'Tunde Adewale 1',
    ]);
  });

  it('keep a surname with its particle to itself when two people have it', () => {
    expect(summary(linked('Anna Van Houten and Louis Van Houten spoke.', 'Van Houten spoke.'))).toHaveLength(3);
    expect(summary(linked('Anna Van Houten spoke.', 'Van Houten spoke.'))).toEqual(['Anna Van Houten 2']);
  });

  it('stay two for a town and its team', () => {
    const text =
      'Leeds beat Derby in the league on Saturday. The Leeds striker scored before halftime. It rained in Leeds.';
    expect(linked(text, text).entities.filter(({ name }) => name === 'Leeds')).toMatchObject([
      { members: [{ article: 0 }, { article: 1 }] },
      { members: [{ article: 0 }, { article: 1 }] },
    ]);
  });

  it('are one when a name is a slip', () => {
    const both = linked(
      'The fisheries minister, Gabriela Montufar, spoke.',
      'Fisheries Minister Graciela Montufar spoke.',
    );
    expect(both.entities).toHaveLength(1);
    expect(linked('Police said Jon Owen spoke.', 'Police said John Owen spoke.').entities).toHaveLength(1);
  });

  it('are one country, whoever speaks for it', () => {
    const found = linked('The U.S. said no.', 'Washington said no.', 'The United States said no.');
    expect(summary(found)).toEqual(['United States 3']);
  });

  it('are one organisation by acronym and name', () => {
    expect(summary(linked('The World Health Organization said so.', 'The WHO said so.'))).toHaveLength(1);
    expect(summary(linked('The Grain Growers Union (GGU) said so. The GGU left.', 'The GGU said so.'))).toEqual([
      'Grain Growers Union 2',
    ]);
  });

  it('are one where articles take a name for different kinds', () => {
    const texts = ['Brenwick Bank said so, and Brenwick left.', 'Brenwick Bank said no.', 'Then Brenwick spoke.'];
    expect(summary(linked(...texts))).toEqual(['Brenwick Bank 3']);
  });

  it('have ids that do not depend on the order of the articles', () => {
    const texts = ['Pete Hegseth met Mark Rutte.', 'Hegseth met the U.N. in Paris.', 'Mark Rutte flew to Paris.'];
    const articles = texts.map((text, i) => ({ path: `${i}.txt`, entities: entitiesOf(`Report\n\n${text}`) }));
    const forward = linkAcross(articles);
    const backward = linkAcross([...articles].reverse());
    articles.forEach(({ entities }, article) =>
      entities.entities.forEach((_, entity) =>
        expect(backward.idOf(articles.length - 1 - article, entity)).toBe(forward.idOf(article, entity)),
      ),
    );
  });
});
