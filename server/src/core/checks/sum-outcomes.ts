import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { type WordProperty, wordSet } from '../text/lexicon.js';
import { amountOf, isWholeCount } from './amounts.js';
import type { Desk } from './check.js';
import { asSum, type Sum } from './sum-list.js';

const DIED = wordSet('killed killing died dead deaths perished');
const LIVED = wordSet('survived survivors unhurt unharmed');
const ABOARD =
  /^(?: (?:people|passengers|others|men|persons|were|was|in all|the))* (?:aboard|on board|in the (?:aircraft|helicopter|plane|boat|vessel|vehicle|bus|minibus|van|car|craft))\b/i;
const IN_FAVOUR = /^(?: \p{L}+){0,2} (?:in favou?r|for|voted (?:for|in favou?r))\b/iu;
const AGAINST = /^(?: \p{L}+){0,2} (?:against|opposed|voted against)\b/iu;
const ABSTAINED = /^(?: \p{L}+){0,2} (?:abstained|abstaining|abstentions?)\b/iu;
const LABELS = [
  /\b(?:for|in favou?r|yes|ayes)[:,]? $/i,
  /\b(?:against|no|noes)[:,]? $/i,
  /\b(?:abstentions?|abstained|abstaining)[:,]? $/i,
];
const VOTED = /\b(?:each cast a vote|all voted|all voting|voted|were present|cast a vote)\b/i;
const CAST = /\b(?:votes cast|ballots cast|cast|voting)[:,]? $/i;
/** Words that say that some are not told. */
const SOME = wordSet('least missing unknown abstained abstaining abstention abstentions absent including among');

/** How many words behind a count say what became of those counted. */
const REACH = 5;
/** In how many sentences around the dead the living and the whole are told. */
const SENTENCES = 2;

/** Two or three outcomes that make a whole: the dead and the survivors of those aboard; the votes of those who voted. */
export function outcomeSums(desk: Desk): Sum[] {
  const sums: Sum[] = [];
  for (const figure of desk.figures) {
    if (!isCount(figure)) continue;
    const found = ABOARD.test(rest(desk, figure))
      ? ofThoseAboard(desk, figure)
      : (ofWhom(desk, figure) ?? votes(desk, figure));
    if (found) sums.push(found);
  }
  return sums;
}

function isCount(figure: Figure): boolean {
  return isWholeCount(figure) && !figure.approximate;
}

function rest(desk: Desk, figure: Figure): string {
  return desk.article.text.slice(figure.core.end, figure.core.end + 60);
}

function beside(desk: Desk, figure: Figure, words: WordProperty, own: readonly Figure[]): boolean {
  const { tokens } = desk.article;
  const next = own[own.indexOf(figure) + 1];
  const last = Math.min(figure.last + REACH, next ? next.first : Infinity);
  return hasWord(tokens, words, figure.last, last) || hasWord(tokens, words, figure.first - 1, figure.first);
}

/** "killing seven of those aboard. Five others survived. … There were 11 people in the aircraft." */
function ofThoseAboard(desk: Desk, total: Figure): Sum | undefined {
  const dead: Figure[] = [];
  const alive: Figure[] = [];
  for (let s = Math.max(0, total.sentence - SENTENCES); s <= total.sentence; s++) {
    const own = desk.inSentence(s).filter((figure) => figure !== total && isCount(figure));
    if (omitsSome(desk, s)) return undefined;
    for (const figure of own) {
      if (beside(desk, figure, LIVED, own)) alive.push(figure);
      else if (beside(desk, figure, DIED, own)) dead.push(figure);
    }
  }
  if (dead.length !== 1 || alive.length !== 1) return undefined;
  if (amountOf(total) <= Math.max(amountOf(dead[0]!), amountOf(alive[0]!))) return undefined;
  return asSum(desk, total, [dead[0]!, alive[0]!]);
}

/** Outcomes of which one person has one: of people, three fates that shut one another out. */
const FATES = [
  wordSet('killed died dead drowned'),
  wordSet('injured hurt wounded hospital hospitalised hospitalized'),
  wordSet('unhurt unharmed unscathed uninjured'),
  wordSet('missing'),
];
const OF_WHOM = /, of (?:whom|which|them) $/i;

/** "caught eight people, of whom six died and three were taken to hospital": more than there were. */
function ofWhom(desk: Desk, total: Figure): Sum | undefined {
  const { text, tokens } = desk.article;
  const row = desk.inSentence(total.sentence).filter(isCount);
  const at = row.indexOf(total);
  const [a, b] = [row[at + 1], row[at + 2]];
  if (!a || !b || !OF_WHOM.test(text.slice(Math.max(total.end, a.start - 12), a.start))) return undefined;
  if (!/^[^.,;:]{1,40} and $/u.test(text.slice(a.core.end, b.start))) return undefined;
  const fate = (from: number, to: number) => FATES.findIndex((words) => hasWord(tokens, words, from, to));
  const [first, second] = [fate(a.last, b.first), fate(b.last, b.last + REACH)];
  if (first < 0 || second < 0 || first === second || amountOf(a) + amountOf(b) <= amountOf(total)) return undefined;
  return asSum(desk, total, [a, b]);
}

/** Whether a sentence leaves some of them untold. */
function omitsSome({ article: { tokens, sentences } }: Desk, s: number): boolean {
  return hasWord(tokens, SOME, sentences[s]!.first, sentences[s]!.last);
}

/** "Votes cast 195. For 148, against 41, abstentions 4"; "seven members in favour and four against. All 12 members voted". */
function votes(desk: Desk, total: Figure): Sum | undefined {
  const { text, sentences } = desk.article;
  const { block, end, start } = sentences[total.sentence]!;
  const lead = text.slice(Math.max(start, total.start - REACH * 6), total.start);
  const cast = CAST.test(lead);
  const all = /^all (?:of the )?$/i.test(lead) && VOTED.test(text.slice(total.end, Math.min(end, total.end + 80)));
  if (!cast && !all) return undefined;
  // "All were present; one abstained."
  if (all && [total.sentence, total.sentence + 1].some((at) => sentences[at]?.block === block && omitsSome(desk, at)))
    return undefined;
  const s = cast ? total.sentence + 1 : total.sentence - 1;
  if (sentences[s]?.block !== block) return undefined;
  const own = desk.inSentence(s).filter(isCount);
  const found = [IN_FAVOUR, AGAINST, ABSTAINED].map((words, w) =>
    own.find(
      (figure, f) =>
        words.test(text.slice(figure.core.end, Math.min(figure.core.end + 60, own[f + 1]?.start ?? Infinity))) ||
        LABELS[w]!.test(text.slice(Math.max(0, figure.start - 16), figure.start)),
    ),
  );
  const parts = found.filter((figure) => figure !== undefined);
  if (!found[0] || !found[1] || parts.length !== own.length || new Set(parts).size !== parts.length) return undefined;
  return asSum(desk, total, parts);
}
