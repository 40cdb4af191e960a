import type { Article } from '../text/article.js';
import { WordProperty, wordSet } from '../text/lexicon.js';
import { Shape } from '../text/tokens.js';
import { boundary } from './chunks.js';
import type { Status } from './claim.js';
import { CUES_WITH, STATUS_WORDS } from './status-data.js';

const NAMES = Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[];
const CUES = new WordProperty();
NAMES.forEach((name, index) => {
  for (const text of STATUS_WORDS[name].split(/\s+/)) CUES.set(text, index + 1);
});

const WITH = Object.entries(CUES_WITH).map(([cues, behind]) => [wordSet(cues), wordSet(behind)] as const);

/** Whether a cue that needs a word behind it lacks it. */
function isBare(word: number, next: number): boolean {
  return WITH.some(([cues, behind]) => cues.get(word) === 1 && behind.get(next) === 0);
}

/** The standing of what the tokens `[first, last)` state: the nearest cue before them in their clause decides. */
export function statusOf(article: Article, first: number, clauseFirst: number): Status {
  const { tokens } = article;
  for (let i = first - 1, steps = 0; i >= clauseFirst && steps < 14; i--, steps++) {
    if (boundary(tokens, i) >= 3) break;
    const cue = CUES.get(tokens.word[i]!);
    // "In May" and "Will Smith" are no modal verbs.
    if (cue === 0 || (tokens.shape[i] !== Shape.Lower && i !== clauseFirst)) continue;
    if (!isBare(tokens.word[i]!, tokens.word[i + 1] ?? 0)) return NAMES[cue - 1]!;
  }
  return 'actual';
}
