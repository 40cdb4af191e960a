import { agrees, TOLD, type Pair } from './align.js';
import { dateDispute } from './dates.js';
import { sharesPart } from './features.js';
import { DISPUTE_MODEL } from './dispute-model-data.js';
import { digitsOf, type Prepared } from './prepare.js';
import { chance } from './score.js';
import type { StoryUse } from './similarity.js';
import { logOdds, readModel, type Trees } from './trees.js';
import { centre } from './values.js';

/** What tells a dispute from two different quantities, beyond the likeness of the pair itself. */
export const DISPUTE_FEATURES = [
  'odds',
  'marginA',
  'marginB',
  'agreeing',
  'agreeingOdds',
  'supportLow',
  'supportHigh',
  'crossed',
  'elsewhere',
  'crowdLow',
  'crowdHigh',
  'ratio',
  'count',
  'percent',
  'money',
  'date',
  'direction',
  'rank',
  'total',
  'articles',
  'beside',
  'besideAny',
  'rivals',
  'differenceTold',
  'sumTold',
  ...TOLD,
] as const;

const MODEL: Trees = readModel(DISPUTE_MODEL);

const NOTHING = -8;

/**
 * The chance of each disjoint pair to be a true dispute, in the order of `pairs`; 0 for pairs whose values agree.
 *
 * The alignment of the whole story decides with: a claim that has found its equal in the other article is explained
 * there, and one that fits several claims equally well fits none.
 */
export function disputeChances(claims: readonly Prepared[], pairs: readonly Pair[], use: StoryUse): Float64Array {
  const rows = disputeFeatures(claims, pairs);
  return Float64Array.from(rows, (row, i) => {
    if (!row) return 0;
    const [a, b] = [claims[pairs[i]!.a]!, claims[pairs[i]!.b]!];
    return chance(a.claim.slot === 'date' ? dateDispute(row, a, b, use) : logOdds(MODEL, row));
  });
}

/** How many claims that agree with one are asked what they have to do with the other. */
const WITNESSES = 6;
/** From these odds on a claim may be what another states. */
const RIVAL = -2;

/** Features of each disjoint pair, in the order of `DISPUTE_FEATURES`; undefined for pairs whose values agree. */
export function disputeFeatures(claims: readonly Prepared[], pairs: readonly Pair[]): (Float64Array | undefined)[] {
  const found = new Matches(claims, pairs);
  const { crowds, values } = census(claims);
  const amounts = new Amounts(claims);
  return pairs.map((pair) => {
    if (pair.verdict !== 'disjoint') return undefined;
    const [a, b] = [claims[pair.a]!, claims[pair.b]!];
    const marginA = found.margin(pair.a, b.article, pair.odds);
    const marginB = found.margin(pair.b, a.article, pair.odds);
    const agreeing = Math.max(found.agreeing(pair.a, b.article), found.agreeing(pair.b, a.article));
    const [supportA, supportB] = [found.support[pair.a]!, found.support[pair.b]!];
    const [crowdA, crowdB] = [crowds[pair.a]!, crowds[pair.b]!];
    const { slot, dimension } = a.claim;
    const row = new Float64Array(DISPUTE_FEATURES.length);
    row[D.odds] = pair.odds;
    row[D.marginA] = Math.min(marginA, marginB);
    row[D.marginB] = Math.max(marginA, marginB);
    row[D.agreeing] = agreeing - pair.odds;
    row[D.agreeingOdds] = agreeing;
    row[D.supportLow] = Math.min(supportA, supportB);
    row[D.supportHigh] = Math.max(supportA, supportB);
    row[D.crossed] = found.crossed(pair);
    row[D.elsewhere] = (values.has(valueKey(b.article, a)) ? 1 : 0) + (values.has(valueKey(a.article, b)) ? 1 : 0);
    row[D.crowdLow] = Math.min(crowdA, crowdB);
    row[D.crowdHigh] = Math.max(crowdA, crowdB);
    row[D.ratio] = ratioOf(a, b);
    row[D.count] = dimension === 'count' ? 1 : 0;
    row[D.percent] = dimension === 'percent' ? 1 : 0;
    row[D.money] = dimension.startsWith('money') ? 1 : 0;
    row[D.date] = slot === 'date' ? 1 : 0;
    row[D.direction] = slot === 'direction' ? 1 : 0;
    row[D.rank] = slot === 'rank' ? 1 : 0;
    row[D.total] = sharesPart(a.claim, b.claim) ? 1 : 0;
    row[D.articles] = found.articles;
    const beside = found.beside(pair);
    row[D.beside] = beside.agreeing;
    row[D.besideAny] = beside.any;
    if (slot === 'value') {
      row[D.differenceTold] = amounts.tells(a, b, Math.abs(centre(a.claim.value) - centre(b.claim.value)));
      row[D.sumTold] = amounts.tells(a, b, Math.abs(centre(a.claim.value) + centre(b.claim.value)));
    }
    row[D.rivals] = Math.min(6, found.rivals(pair.a, b.article) + found.rivals(pair.b, a.article) - 2);
    row.set(pair.told, D.near);
    return row;
  });
}

const D = Object.fromEntries(DISPUTE_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof DISPUTE_FEATURES)[number],
  number
>;

/** What each claim has found in each article: its two best matches that are free, and its best match that agrees. */
class Matches {
  readonly articles: number;
  /** The best agreement of each claim, wherever it stands. */
  readonly support: Float64Array;
  readonly #best: Float64Array;
  readonly #second: Float64Array;
  readonly #agreeing: Float64Array;
  readonly #witnesses: number[][];
  readonly #odds = new Map<number, number>();
  readonly #claims: readonly Prepared[];
  /** Pairs between two sentences, by both. */
  readonly #sentences = new Map<number, Pair[]>();
  /** By claim, the number of its sentence among all of the story. */
  readonly #sentence: Int32Array;
  /** How many claims of an article may be what a claim states. */
  readonly #rivals: Int32Array;

  constructor(claims: readonly Prepared[], pairs: readonly Pair[]) {
    this.#claims = claims;
    this.articles = 1 + claims.reduce((most, claim) => Math.max(most, claim.article), 0);
    const size = claims.length * this.articles;
    this.support = new Float64Array(claims.length).fill(NOTHING);
    this.#best = new Float64Array(size).fill(NOTHING);
    this.#second = new Float64Array(size).fill(NOTHING);
    this.#agreeing = new Float64Array(size).fill(NOTHING);
    this.#witnesses = claims.map(() => []);
    this.#rivals = new Int32Array(size);
    this.#sentence = sentenceNumbers(claims);
    for (const pair of pairs) {
      const key = this.#sentencesOf(pair);
      const row = this.#sentences.get(key);
      if (!row) this.#sentences.set(key, [pair]);
      else if (row.length < WITNESSES) row.push(pair);
      if (pair.odds >= RIVAL) {
        this.#rivals[pair.a * this.articles + claims[pair.b]!.article]!++;
        this.#rivals[pair.b * this.articles + claims[pair.a]!.article]!++;
      }
      this.#odds.set(pair.a * claims.length + pair.b, pair.odds);
      if (!agrees(pair.verdict)) continue;
      this.#agree(pair.a, pair.b, pair.odds);
      this.#agree(pair.b, pair.a, pair.odds);
    }
    // A claim that has found its equal in the other article does not compete for a third.
    for (const pair of pairs) {
      const fits = agrees(pair.verdict);
      if (fits || this.agreeing(pair.b, claims[pair.a]!.article) < pair.odds) this.#note(pair.a, pair.b, pair.odds);
      if (fits || this.agreeing(pair.a, claims[pair.b]!.article) < pair.odds) this.#note(pair.b, pair.a, pair.odds);
    }
  }

  agreeing(claim: number, article: number): number {
    return this.#agreeing[claim * this.articles + article]!;
  }

  /** How far a match stands ahead of (or behind) the best other match of the claim in that article. */
  margin(claim: number, article: number, odds: number): number {
    const at = claim * this.articles + article;
    return odds - (this.#best[at] === odds ? this.#second[at]! : this.#best[at]!);
  }

  /** The best match between one claim of a pair and a claim of a third article that agrees with the other. */
  crossed(pair: Pair): number {
    return Math.max(this.#through(pair.a, pair.b), this.#through(pair.b, pair.a));
  }

  /** The best match, and the best that agrees, between other claims of the two sentences that a pair stands in. */
  beside(pair: Pair): { agreeing: number; any: number } {
    const best = { agreeing: NOTHING, any: NOTHING };
    for (const other of this.#sentences.get(this.#sentencesOf(pair)) ?? []) {
      if (other.a === pair.a || other.b === pair.b || other.a === pair.b || other.b === pair.a) continue;
      best.any = Math.max(best.any, other.odds);
      if (agrees(other.verdict)) best.agreeing = Math.max(best.agreeing, other.odds);
    }
    return best;
  }

  rivals(claim: number, article: number): number {
    return this.#rivals[claim * this.articles + article]!;
  }

  #sentencesOf({ a, b }: Pair): number {
    return this.#sentence[a]! * this.#claims.length + this.#sentence[b]!;
  }

  #through(from: number, to: number): number {
    const { article } = this.#claims[to]!;
    let best = NOTHING;
    for (const other of this.#witnesses[from]!) {
      if (this.#claims[other]!.article === article) continue;
      best = Math.max(best, this.#odds.get(Math.min(other, to) * this.#claims.length + Math.max(other, to)) ?? NOTHING);
    }
    return best;
  }

  #agree(from: number, to: number, odds: number): void {
    const at = from * this.articles + this.#claims[to]!.article;
    this.#agreeing[at] = Math.max(this.#agreeing[at]!, odds);
    this.support[from] = Math.max(this.support[from]!, odds);
    // Pairs come with the likeliest first.
    if (odds >= -1 && this.#witnesses[from]!.length < WITNESSES) this.#witnesses[from]!.push(to);
  }

  #note(from: number, to: number, odds: number): void {
    const at = from * this.articles + this.#claims[to]!.article;
    if (odds > this.#best[at]!) {
      this.#second[at] = this.#best[at]!;
      this.#best[at] = odds;
    } else if (odds > this.#second[at]!) this.#second[at] = odds;
  }
}

/** By claim, the number of its sentence in the story. */
function sentenceNumbers(claims: readonly Prepared[]): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from(claims, ({ article, claim }) => {
    const key = article * SENTENCES + claim.sentence;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

/** More sentences than an article of the largest size that is read has. */
const SENTENCES = 2 ** 22;

/** The amounts of each article: whether one of them is what two others differ by, or what they add up to. */
class Amounts {
  readonly #told = new Set<string>();

  constructor(claims: readonly Prepared[]) {
    for (const { article, claim } of claims)
      if (claim.slot === 'value') this.#told.add(`${article} ${claim.dimension} ${amountText(centre(claim.value))}`);
  }

  /** How many digits an amount has that the article of either claim states; 0 when neither does. */
  tells(a: Prepared, b: Prepared, amount: number): number {
    if (!Number.isFinite(amount) || a.claim.dimension !== b.claim.dimension) return 0;
    const { dimension } = a.claim;
    const text = amountText(amount);
    const told =
      this.#told.has(`${a.article} ${dimension} ${text}`) || this.#told.has(`${b.article} ${dimension} ${text}`);
    return told ? Math.min(4, digitsOf(Number(text)).length) : 0;
  }
}

function amountText(amount: number): string {
  return amount.toPrecision(PRECISION);
}

/** Digits in which two amounts must be equal. */
const PRECISION = 6;

/** How many claims of its dimension each claim's article has (a logarithm), and which values stand in which article. */
function census(claims: readonly Prepared[]): { crowds: Float64Array; values: Set<string> } {
  const counts = new Map<string, number>();
  const values = new Set<string>();
  for (const entry of claims) {
    const { article, claim } = entry;
    const key = `${article} ${claim.dimension}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (claim.slot === 'value' || claim.slot === 'date') values.add(valueKey(article, entry));
  }
  return {
    crowds: Float64Array.from(claims, ({ article, claim }) => Math.log2(counts.get(`${article} ${claim.dimension}`)!)),
    values,
  };
}

function valueKey(article: number, { valueText }: Prepared): string {
  return `${article} ${valueText}`;
}

function ratioOf(a: Prepared, b: Prepared): number {
  if (a.claim.slot !== 'value') return 0;
  const x = Math.abs(centre(a.claim.value));
  const y = Math.abs(centre(b.claim.value));
  return x > 0 && y > 0 ? Math.min(3, Math.abs(Math.log(x / y))) : 3;
}
