import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { TimeContext } from '../time/context.js';
import { countryCounts } from './currencies.js';
import { scalesOf, type Scales } from './weather-degrees.js';

/** What the whole article says about its money: which readings of "$", "crowns" and "pounds" it makes likely. */
export interface Facts {
  /** The pound sign, pence or millions of pounds are used, so that "pounds" is likely money. */
  readonly sterling: () => boolean;
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
  let sterling: boolean | undefined;
  return {
    sterling: () => (sterling ??= article.text.includes('£') || tellsSterling(article.tokens)),
    countries: () => (counts ??= countryCounts(article.tokens)),
    scales: () => (scales ??= scalesOf(article.tokens)),
  };
}

const POUNDS = word('pounds');
const STERLING = wordSet('pence quid sterling');
const LARGE = wordSet('million billion thousand');

/** Whether an article without the sign tells money in pounds: it speaks of pence, or of a million of them. */
function tellsSterling({ word: words, count }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (STERLING.get(words[i]!) === 1) return true;
    if (words[i] === POUNDS && i > 0 && LARGE.get(words[i - 1]!) === 1) return true;
  }
  return false;
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
