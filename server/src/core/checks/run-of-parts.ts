import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';
import { additive, amountOf, slackOf } from './amounts.js';
import type { Desk } from './check.js';
import type { Part } from './sum-list.js';

/** Amounts told one behind another in a sentence, parted by commas, semicolons and "and". */
export interface Run {
  readonly figures: readonly Figure[];
  /** Token of the first amount, and the one behind the last. */
  readonly first: number;
  readonly last: number;
  /** The last is joined with "and", which says that the list ends there. */
  readonly closed: boolean;
}

const AND = wordSet('and while but plus');
const CHANGING = wordSet('from to than by against between');
/** Words behind which a change is one more part: "added 70 and 69". */
const ADDING = wordSet('added adding adds put scored shot');
/** Kinds that may stand beside an amount without being one of the list. */
const ASIDE: ReadonlySet<string> = new Set(['date', 'time', 'age', 'ordinal', 'duration', 'percent', 'ratio']);
/** Words that say that a list leaves something out, that its items overlap, or that they are values of one thing. */
export const NOT_PARTS = wordSet(
  `including include includes among least most also each per every average than fell rose again later earlier
   previously compared versus would could respectively apiece both`,
);
/** The longest item, in tokens. */
const LONGEST = 16;

/** What an amount adds to a total of `kind`: its own amount, or a bare number in the unit of `like`. */
export function inKind(figure: Figure, kind: string, like: Figure): Figure | undefined {
  if (additive(figure) === kind) return figure;
  const million = like.kind === 'money' && isMillion(figure);
  if (
    !million &&
    (kind === 'count' || figure.kind !== 'number' || additive(figure) !== 'count' || figure.counted !== undefined)
  )
    return undefined;
  const { unit, dimension, toBase } = like;
  return {
    ...figure,
    ...(million && { stated: figure.stated! * 1e6 }),
    kind: like.kind,
    ...(unit !== undefined && { unit }),
    ...(dimension !== undefined && { dimension }),
    ...(toBase !== undefined && { toBase }),
  };
}

/** "400m" beside sums of money, which alone would be metres. */
function isMillion({ unit, stated, core }: Figure): boolean {
  return unit === 'meter' && stated !== undefined && core.end - core.start === String(stated).length + 1;
}

/** The run of amounts of one kind that begins with a figure of a sentence; nothing when it is none of two or more. */
export function runFrom(desk: Desk, row: readonly Figure[], f: number, kind: string, like: Figure): Run | undefined {
  const { tokens } = desk.article;
  const figures: Figure[] = [];
  let closed = false;
  let ended = false;
  for (let g = f; g < row.length; g++) {
    const figure = row[g]!;
    if (figure.conversionOf !== undefined) continue;
    const part = inKind(figure, kind, like);
    if (!part) {
      if (ASIDE.has(figure.kind) && figures.length > 0) continue;
      break;
    }
    if (CHANGING.get(tokens.word[figure.first - 1] ?? 0) === 1 || part.set === 'including') break;
    if (part.change && ADDING.get(tokens.word[figure.first - 1] ?? 0) === 0) break;
    const before = figures[figures.length - 1];
    if (before) {
      const gap = figure.first - before.last;
      if (gap > LONGEST) break;
      closed = hasWord(tokens, AND, before.last, figure.first);
      if (!closed && !parted(tokens, before.last, figure.first)) {
        // "… and 129 people of 15 other nationalities": the list was at its end.
        if (figures.length > 2 && ended) break;
        return undefined;
      }
      ended ||= closed;
    }
    figures.push(part);
  }
  if (figures.length < 2) return undefined;
  const [first, last] = [figures[0]!.first, figures[figures.length - 1]!.last];
  // Between the amounts alone: "per" is in "57 per cent", too.
  const isOther = figures.some((figure, p) => p > 0 && hasWord(tokens, NOT_PARTS, figures[p - 1]!.last, figure.first));
  return isOther ? undefined : { figures, first, last, closed: closed || ended };
}

/** Whether a comma or a semicolon stands between two tokens. */
export function parted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (unit === 44 || unit === 59) return true;
  }
  return false;
}

/** How near the parts in thousands or millions must come to a total to be told in these. */
const SCALED = 0.2;

/** The amounts of a run as parts of a total: "sixty for the winner" of $150,000 are sixty thousand. */
export function partsOfTotal(desk: Desk, figures: readonly Figure[], total: Figure): Part[] {
  const sum = figures.reduce((all, figure) => all + amountOf(figure), 0);
  const bare = figures.every((figure) => figure.stated! < 1000);
  const scale = bare
    ? [1e3, 1e6].find((factor) => Math.abs(sum * factor - amountOf(total)) <= SCALED * amountOf(total))
    : undefined;
  return figures.map((figure) => ({
    ...figure.core,
    amount: amountOf(figure) * (scale ?? 1),
    slack: slackOf(desk.article, figure) * (scale ?? 1),
  }));
}
