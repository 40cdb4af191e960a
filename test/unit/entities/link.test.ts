import { describe, expect, it } from 'vitest';
import { entitiesOf, links } from './marked.js';

describe('names of one article', () => {
  it('are one person by the surname, with particles and first names', () => {
    expect(
      links(
        'Report\n\nHendrik van der Walt was freed. Van der Walt said so, and Walt smiled. “I wept,” van der Walt said.',
      ),
    ).toContain('Hendrik van der Walt = Van der Walt = Walt = van der Walt');
  });

  it('are one person by a surname with its particle alone', () => {
    expect(links('Race\n\nPeter van Houten won. Van Houten smiled, and Marco Bellini did not.')).toContain(
      'Peter van Houten = Van Houten',
    );
  });

  it('are two people when two have the surname', () => {
    const found = links(
      'Two brothers\n\nTunde Adewale is a banker; his brother, Femi Adewale, leads a party. Tunde Adewale spoke first. Femi Adewale left.',
    );
    expect(found).toContain('Tunde Adewale = Tunde Adewale');
    expect(found).toContain('Femi Adewale = Femi Adewale');
  });

  it('are told apart by a form of address', () => {
    const found = links('Couple\n\nNadine Pruitt and Robert Pruitt live here. Mrs. Pruitt sings. Mr. Pruitt digs.');
    expect(found).toContain('Nadine Pruitt = Pruitt');
    expect(found).toContain('Robert Pruitt = Pruitt');
  });

  it('share a surname in "Barack and Michelle Obama"', () => {
    const { entities } = entitiesOf('Visit\n\nThey said that Barack and Michelle Obama came. Barack Obama spoke.');
    expect(entities.map(({ name }) => name)).toEqual(['Barack Obama', 'Michelle Obama']);
  });

  it('are one organisation with the acronym in brackets and its short forms', () => {
    const found = links(
      'Strike\n\nThe General Federation of Rail Workers (FGR) met Meridian Bank. The FGR will strike, and Meridian will close.',
    );
    expect(found).toContain('General Federation of Rail Workers = FGR = FGR');
    expect(found).toContain('Meridian Bank = Meridian');
  });

  it('never take a body of its own for the short form of another', () => {
    const found = links('Visit\n\nHe came to NATO for the NATO Defense College. The college belongs to NATO.');
    expect(found).toContain('NATO = NATO');
  });

  it('are one country by all its names, and its people point to it', () => {
    const { entities } = entitiesOf('Visit\n\nThe United States and the U.S. agree. American troops left America.');
    const [country, people] = entities;
    expect(country).toMatchObject({ kind: 'place', key: 'united states' });
    expect(country!.mentions).toHaveLength(3);
    expect(people).toMatchObject({ kind: 'demonym', placeKey: 'united states' });
  });

  it('take a capital that acts for its country, and leave the city alone', () => {
    const found = links('Talks\n\nPoland signed. Warsaw said it would pay. A shop in Warsaw closed.');
    expect(found).toContain('Poland = Warsaw');
    expect(found).toContain('Warsaw');
  });

  it('take an office for the one person who holds it', () => {
    expect(
      links('Talks\n\nForeign Minister Anna Brekke came. The minister smiled; a minister of Spain did not.'),
    ).toContain('Anna Brekke = The minister');
    expect(
      links('Talks\n\nForeign Minister Anna Brekke met Finance Minister Jonas Hellum. The minister smiled.'),
    ).toContain('Anna Brekke');
  });

  it('are a town and its team, which are two', () => {
    const found = links(
      'Cup\n\nLeeds beat Derby in the league on Saturday. The Leeds striker scored twice before halftime. A man in Leeds slept.',
    );
    expect(found).toContain('Leeds = Leeds');
    expect(found).toContain('Leeds');
  });

  it('keep their order, tokens and entities in step', () => {
    const { mentions, entities, mentionOf, roles } = entitiesOf(
      'Talks\n\nForeign Minister Anna Brekke came to Bergen. The minister met Mayor Jonas Hellum, 58. The mayor left Bergen.',
    );
    mentions.forEach(({ start, first, last, entity }, index) => {
      expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0);
      expect(entities[entity]!.mentions).toContain(index);
      expect([...mentionOf.subarray(first, last)].every((m) => m === index)).toBe(true);
    });
    for (const role of roles) expect(mentions[role.mention]!.entity).toBe(role.entity);
  });
});
