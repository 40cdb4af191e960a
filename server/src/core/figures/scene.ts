import type { Article } from '../text/article.js';
import { TokenKind } from '../text/tokens.js';
import type { TimeContext } from '../time/context.js';
import { countryCounts } from './currencies.js';
import { scalesOf, type Scales } from './weather-degrees.js';

/** What the whole article says about its money: which readings of "$", "crowns" and "pounds" it makes likely. */
export interface Facts {
  /** The pound sign is used, so that "pounds" is likely money. */
  readonly sterling: boolean;
  /** How often the countries of currencies with shared names are named; counted when first asked for. */
  readonly countries: () => ReadonlyMap<string, number>;
  /** The scales of temperature that the article names; counted when first asked for. */
  readonly scales: () => Scales;
}

/** One sentence with what its readers share. */
export interface Scene extends TimeContext {
  readonly article: Article;
  readonly sentence: number;
  readonly facts: Facts;
}

export function factsOf(article: Article): Facts {
  let counts: ReadonlyMap<string, number> | undefined;
  let scales: Scales | undefined;
  return {
    sterling: article.text.includes('£'),
    countries: () => (counts ??= countryCounts(article.tokens)),
    scales: () => (scales ??= scalesOf(article.tokens)),
  };
}

/** Whether token `i` stands at the start of a statement: of the sentence, or behind a mark that opens one. */
export function opensStatement(scene: Scene, i: number): boolean {
  if (i <= scene.first) return true;
  const { tokens } = scene;
  const kind = tokens.kind[i - 1];
  if (kind === TokenKind.Quote) return true;
  if (kind === TokenKind.Dash) return tokens.spaced[i] === 1 || i - 1 === scene.first;
  if (kind !== TokenKind.Punctuation) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i - 1]!);
  return unit !== 44 && unit !== 41;
}
