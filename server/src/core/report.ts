import type { Claim } from './claims/claim.js';
import type { Extraction } from './extract.js';
import type { Figure } from './figures/figure.js';
import type { ArticleInfo, ClaimInfo, EntityInfo, FigureInfo, Finding, Report } from './report-types.js';
import { claimId, isoOf, spanOf } from './spans.js';
import type { Story } from './story.js';

export function articleInfo(extraction: Extraction, story: string | undefined): ArticleInfo {
  const { article, anchor, given } = extraction;
  const outlet = given?.outlet ?? article.outlet;
  return {
    path: extraction.path,
    ...(article.headline && { headline: article.text.slice(article.headline.start, article.headline.end) }),
    ...(outlet !== undefined && { outlet }),
    ...(anchor && { published: isoOf(anchor.day, anchor.minute) }),
    language: article.language === 'en' ? 'en' : 'und',
    words: article.words,
    ...(story !== undefined && { story }),
    ...(article.skipped && { skipped: article.skipped }),
  };
}

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

export function figureInfo(extraction: Extraction, figure: Figure): FigureInfo {
  return {
    ...spanOf(extraction, figure),
    kind: figure.kind,
    core: { start: figure.core.start, end: figure.core.end },
    ...(figure.stated !== undefined && { stated: figure.stated }),
    ...(figure.low !== undefined && { low: finite(figure.low) }),
    ...(figure.high !== undefined && { high: finite(figure.high) }),
    ...(figure.lowOpen && { lowOpen: true }),
    ...(figure.highOpen && { highOpen: true }),
    ...(figure.bound && { bound: figure.bound }),
    ...(figure.approximate && { approximate: true }),
    ...(figure.unit !== undefined && { unit: figure.unit }),
    ...(figure.base !== undefined && { base: figure.base }),
    ...(figure.counted !== undefined && { counted: figure.counted }),
    ...(figure.of && {
      of: {
        start: figure.of.start,
        end: figure.of.end,
        stated: figure.of.stated,
        low: finite(figure.of.low),
        high: finite(figure.of.high),
      },
    }),
    ...(figure.change && { change: figure.change }),
    ...(figure.rate !== undefined && { rate: figure.rate }),
    ...(figure.rank !== undefined && { rank: figure.rank }),
    ...(figure.date && { date: figure.date.iso }),
    ...(figure.unresolved !== undefined && { unresolved: figure.unresolved }),
  };
}

/** `figureBase` is the index of the article's first figure in the report. */
export function claimInfo(extraction: Extraction, claim: Claim, index: number, figureBase: number): ClaimInfo {
  return {
    ...spanOf(extraction, claim),
    id: claimId(extraction, index),
    ...(claim.figure >= 0 && { figure: figureBase + claim.figure }),
    slot: claim.slot,
    ...(claim.subject !== undefined && { subject: claim.subject }),
    ...(claim.measure !== '' && { measure: claim.measure }),
    ...(claim.period && { period: periodText(claim.period) }),
    ...(extraction.anchor && { asOf: isoOf(claim.period?.endDay ?? extraction.anchor.day) }),
    status: claim.status,
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    quoted: claim.quoted,
  };
}

function periodText({ startDay, endDay }: { startDay: number; endDay: number }): string {
  return startDay === endDay ? isoOf(startDay) : `${isoOf(startDay)}/${isoOf(endDay)}`;
}

/**
 * The report over some articles and stories. Its lists are made when they are first read, so that a caller who wants
 * the conflicts of ten thousand articles does not pay for a million figures.
 */
export function buildReport(articles: readonly Extraction[], stories: readonly Story[]): Report {
  const storyOf = new Map(
    stories.flatMap(({ result }) => result.info.articles.map((path) => [path, result.info.id] as const)),
  );
  const bases = figureBases(articles);
  return lazy<Report>({
    version: () => 1,
    articles: () => articles.map((extraction) => articleInfo(extraction, storyOf.get(extraction.path))),
    stories: () => stories.map(({ result }) => result.info),
    sharedCopy: () => stories.flatMap(({ result }) => result.sharedCopy),
    entities: () => stories.flatMap(entityInfos),
    figures: () => articles.flatMap((extraction) => extraction.figures.map((figure) => figureInfo(extraction, figure))),
    claims: () =>
      articles.flatMap((extraction, i) =>
        extraction.claims.map((claim, index) => claimInfo(extraction, claim, index, bases[i]!)),
      ),
    agreements: () => stories.flatMap(({ result }) => result.agreements),
    conflicts: () => stories.flatMap(({ result }) => result.conflicts),
    relations: () => stories.flatMap(({ result }) => result.relations),
    findings: () => articles.flatMap(findingsOf),
    topics: () => stories.flatMap(({ result }) => result.topics),
  });
}

/** An object whose properties are computed once, when first read; plain JSON to everyone who looks. */
function lazy<T extends object>(makers: { [K in keyof T]: () => T[K] }): T {
  const made: Partial<T> = {};
  const object = {};
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(object, name, { enumerable: true, get: () => (made[name] ??= makers[name]()) });
  }
  return object as T;
}

/** Index of each article's first figure in the report. */
function figureBases(articles: readonly Extraction[]): number[] {
  let base = 0;
  return articles.map(({ figures }) => {
    const mine = base;
    base += figures.length;
    return mine;
  });
}

/** The entities of a story, with their mentions and roles in the articles that the report is over. */
function entityInfos({ articles, result }: Story): EntityInfo[] {
  return result.linked.entities.map(({ id, kind, name, members }) => {
    const own = members.map(({ article, entity }) => ({ extraction: articles[article]!, entity }));
    const roles = own.flatMap(({ extraction, entity }) =>
      extraction.entities.roles
        .filter((role) => role.entity === entity)
        .map((role) => {
          const span = spanOf(extraction, role);
          return { text: span.text.replace(/\s+/g, ' '), span };
        }),
    );
    return {
      id: `${result.info.id}/${id}`,
      kind,
      name,
      mentions: own.flatMap(({ extraction, entity }) =>
        extraction.entities.entities[entity]!.mentions.map((m) => spanOf(extraction, extraction.entities.mentions[m]!)),
      ),
      ...(roles.length > 0 && { roles }),
    };
  });
}

function findingsOf(extraction: Extraction): Finding[] {
  return extraction.checks.flatMap((found, i) => {
    if (!found.spans) return [];
    const fixes = found.fixes?.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ start, end, newText }) => ({ path: extraction.path, start, end, newText })),
    }));
    return [
      {
        id: `${found.check}:${extraction.path}#${i}`,
        check: found.check,
        severity: found.severity,
        message: found.message,
        explanation: found.explanation,
        spans: found.spans.map((range) => spanOf(extraction, range)),
        ...(fixes && { fixes }),
      },
    ];
  });
}
