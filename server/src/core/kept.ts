import type { Extraction, Opening } from './extract.js';
import type { ArticleInfo, Finding } from './report-types.js';
import { isoOf, spanOf } from './spans.js';
import type { Range } from './text/range.js';

/**
 * What is kept of every article, however many there are: what lists of articles and of issues show. All else is kept for
 * the articles used last, and read again for the others.
 */
export interface Kept {
  /** Without its story. */
  readonly info: ArticleInfo;
  readonly findings: readonly Finding[];
  /** How many figures it has. */
  readonly figures: number;
  /** Start and end of each sentence, in the order of the text. */
  readonly sentences: Int32Array;
}

export function keptOf(extraction: Extraction): Kept {
  const { sentences } = extraction.article;
  const ranges = new Int32Array(sentences.length * 2);
  sentences.forEach(({ start, end }, i) => {
    ranges[2 * i] = start;
    ranges[2 * i + 1] = end;
  });
  return {
    info: articleInfo(extraction),
    findings: findingsOf(extraction),
    figures: extraction.figures.length,
    sentences: ranges,
  };
}

/** The sentence that begins at or before an offset and ends behind it. */
export function sentenceAt({ sentences }: Kept, offset: number): Range | undefined {
  let low = 0;
  let high = sentences.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sentences[2 * middle + 1]! <= offset) low = middle + 1;
    else if (sentences[2 * middle]! > offset) high = middle - 1;
    else return { start: sentences[2 * middle]!, end: sentences[2 * middle + 1]! };
  }
  return undefined;
}

function articleInfo({ path, article, anchor, given }: Opening): ArticleInfo {
  const outlet = given?.outlet ?? article.outlet;
  return {
    path,
    ...(article.headline && { headline: article.text.slice(article.headline.start, article.headline.end) }),
    ...(outlet !== undefined && { outlet }),
    ...(anchor && { published: isoOf(anchor.day, anchor.minute) }),
    language: article.language === 'en' ? 'en' : 'und',
    words: article.words,
    ...(article.skipped && { skipped: article.skipped }),
  };
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
