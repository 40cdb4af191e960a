import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { boundary, inNounGroup, isVerb, type Tagged } from './chunks.js';
import type { Movement } from './direction.js';

const NOT = wordSet("not n't never didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't won't");
/** Who or what they deny is left open. */
const NONE = wordSet('nobody neither nor none nothing everybody everyone hardly scarcely barely');
const MODAL_NOT = wordSet("can't cannot couldn't wouldn't shouldn't mustn't");
const MODAL = wordSet('can could would should may might must');
const NO = wordSet('no');
const WITHOUT = wordSet('without');
const NEVER = wordSet('never');
const LONGER = wordSet('longer more');
const STOPPED = wordSet('stopped stops stop ceased ceases quit');
const FAIL = wordSet('failed fails fail failing');
const IF = wordSet('if unless whether');
/** How far before "not" an "if" makes it a condition. */
const IF_WITHIN = 8;
const ONLY = wordSet('only just');
const BUT = wordSet('but');
/** "Did not rise as fast as", "have not fallen below 4": it may have moved all the same. */
const MEASURED = wordSet('as below above beyond much far enough more fast so further until nearly sharply');

/** How far before a movement its "not" may stand, and how far behind what it is measured by. */
const WITHIN = 5;

/**
 * Whether a movement is denied ("did not rise", "no longer falling", "up, not down", "no increase"); unclear where the
 * words deny only how far or whether it may move.
 */
export function denialOf(article: Article, tagged: Tagged, movement: Movement): 'denied' | 'unclear' | undefined {
  const { tokens } = article;
  const { tags } = tagged;
  const { first, last, form } = movement;
  for (let i = first - 1, steps = 0; i >= tagged.first && steps < WITHIN; i--, steps++) {
    const word = tokens.word[i]!;
    const tag = tags[i]!;
    if (boundary(tokens, i) > 0) break;
    if (NO.get(word) === 1) {
      if (form === 'noun') return 'denied';
      return LONGER.get(tokens.word[i + 1]!) === 1 && i + 1 < first ? 'denied' : 'unclear';
    }
    if (NOT.get(word) === 1) {
      if (ONLY.get(tokens.word[i + 1]!) === 1 && !hasWord(tokens, BUT, i, first)) return undefined;
      if (hasWord(tokens, IF, Math.max(tagged.first, i - IF_WITHIN), i)) return 'unclear';
      if (i > tagged.first && MODAL.get(tokens.word[i - 1]!) === 1) return 'unclear';
      // "Has never been higher" says how high it is.
      if (form !== 'verb' && NEVER.get(word) === 1) return 'unclear';
      return hasWord(tokens, MEASURED, i + 1, Math.min(tagged.last, last + WITHIN)) ? 'unclear' : 'denied';
    }
    if (MODAL_NOT.get(word) === 1 || NONE.get(word) === 1) return 'unclear';
    if (WITHOUT.get(word) === 1 && i === first - 1) return 'denied';
    if (FAIL.get(word) === 1 && tags[i + 1] === Tag.TO) return 'denied';
    if (STOPPED.get(word) === 1 && i === first - 1 && tags[first] === Tag.VBG) return 'denied';
    // Behind another verb the "not" is that verb's; in a group of nouns it is no part of the movement.
    if (form === 'noun' ? !inNounGroup(tag) : isVerb(tag) && i < first - 1 && !isAuxiliary(article, i)) break;
  }
  return undefined;
}

const AUXILIARY = wordSet(
  "is are was were be been being am has have had having do does did will 's 're 've 'd got get gets getting",
);

function isAuxiliary({ tokens }: Article, i: number): boolean {
  return AUXILIARY.get(tokens.word[i]!) === 1;
}
