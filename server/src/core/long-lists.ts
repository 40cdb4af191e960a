import { claimInfos } from './claim-info.js';
import { entityInfos } from './entity-info.js';
import type { Extraction } from './extract.js';
import { figureInfo } from './figure-info.js';
import { lazy } from './lazy.js';
import type { Full, Place, Story } from './report.js';
import type { Report } from './report-types.js';

/** The lists of a report that are made of all that was read of the articles. */
export type LongLists = Pick<Report, 'sharedCopy' | 'entities' | 'figures' | 'claims' | 'agreements' | 'topics'>;

type Name = keyof LongLists;

const NAMES: readonly Name[] = ['sharedCopy', 'entities', 'figures', 'claims', 'agreements', 'topics'];

/**
 * The long lists over some articles, in the order of their paths, and their stories.
 *
 * @param full costs little as long as it is asked for few stories; with `isMuch` every story is asked for once only, and
 *   all lists are made together
 */
export function longLists<OfStory extends Story>(
  places: readonly Place<OfStory>[],
  stories: readonly OfStory[],
  full: (story: OfStory) => Full,
  isMuch: boolean,
): LongLists {
  const at = new Map(places.map(({ info }, i) => [info.path, i]));
  const bases = figureBases(places);
  const made: Partial<LongLists> = {};
  const make = (names: readonly Name[]): void => {
    // By story, or by article, as the list is ordered.
    const parts = new Map<Name, unknown[][]>(names.map((name) => [name, []]));
    for (const story of stories) {
      const { articles, lists } = full(story);
      for (const [name, part] of parts) {
        if (name === 'figures' || name === 'claims') {
          for (const extraction of articles) {
            const place = at.get(extraction.path);
            if (place === undefined) continue;
            part[place] = name === 'figures' ? figuresOf(extraction) : claimInfos(extraction, bases[place]!);
          }
        } else part.push(name === 'entities' ? entityInfos(story.info.id, articles, lists.linked) : [...lists[name]]);
      }
    }
    for (const [name, part] of parts) Object.assign(made, { [name]: part.flat() });
  };
  const list = <K extends Name>(name: K): LongLists[K] => {
    if (!made[name]) make(isMuch ? NAMES : [name]);
    return made[name]!;
  };
  return lazy<LongLists>({
    sharedCopy: () => list('sharedCopy'),
    entities: () => list('entities'),
    figures: () => list('figures'),
    claims: () => list('claims'),
    agreements: () => list('agreements'),
    topics: () => list('topics'),
  });
}

function figuresOf(extraction: Extraction): Report['figures'] {
  return extraction.figures.map((figure) => figureInfo(extraction, figure));
}

/** Index of each article's first figure in the report. */
function figureBases(places: readonly Place<unknown>[]): number[] {
  let base = 0;
  return places.map(({ kept }) => {
    const mine = base;
    base += kept.figures;
    return mine;
  });
}
