import type { Annotation } from '../../protocol.js';
import type { Entry } from '../../workspace/library.js';
import { SpanIndex } from '../../workspace/span-index.js';
import { normalText } from '../../workspace/wording.js';
import type { Model } from '../model.js';

/** The figures and names of one article, in the order of the text. */
export function annotationsOf(model: Model, entry: Entry): Annotation[] {
  const { report } = model.part(entry);
  const standing = standings(model, entry);
  const found: { start: number; annotation: Annotation }[] = [];
  for (const figure of report.figures) {
    if (figure.path !== entry.path) continue;
    const said = standingAt(standing, figure.start, figure.end);
    found.push({
      start: figure.start,
      annotation: {
        range: model.range(entry, figure.start, figure.end),
        kind: 'figure',
        type: figure.kind,
        label: normalText(figure) ?? figure.text,
        ...(said === undefined ? {} : { standing: said }),
      },
    });
  }
  for (const entity of report.entities) {
    for (const { path, start, end } of entity.mentions) {
      if (path !== entry.path) continue;
      const range = model.range(entry, start, end);
      found.push({ start, annotation: { range, kind: 'entity', type: entity.kind, label: entity.name } });
    }
  }
  return found.sort((a, b) => a.start - b.start).map(({ annotation }) => annotation);
}

type Standing = NonNullable<Annotation['standing']>;

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
}

/** How the article's claims stand among the sources. */
function standings(model: Model, entry: Entry): SpanIndex<Claim> {
  const claims = model.part(entry).report.topics.flatMap((topic) => {
    const paths = new Set(topic.members.map(({ path }) => path));
    const standing: Standing = topic.conflict !== undefined ? 'conflict' : paths.size > 1 ? 'agree' : 'single';
    const own = topic.members.filter(({ path }) => path === entry.path);
    return own.map(({ start, end }) => ({ start, end, standing }));
  });
  return new SpanIndex(claims);
}

function standingAt(claims: SpanIndex<Claim>, start: number, end: number): Standing | undefined {
  const here = claims.overlapping(start, end).map(({ standing }) => standing);
  return (['conflict', 'agree', 'single'] as const).find((standing) => here.includes(standing));
}
