import type { Figure } from '../figures/figure.js';
import { additive, amountOf } from './amounts.js';
import type { Desk } from './check.js';
import { inKind, NOT_PARTS, partsOfTotal, runFrom } from './run-of-parts.js';
import { isInAll } from './sum-enumerated.js';
import { isTold, type Told } from './sum-told.js';
import { hasWord } from '../text/has-word.js';

/** What stands in front of a total that sums up what was told before it, in the next sentence. */
const IN_ALL =
  /^(?:(?:that|this|which|together|it all|they|these|all of (?:it|this|that|them)|all this),?(?: [\p{L}']+){0,3},? (?:is|was|makes?|made|adds? up to|added up to|comes? to|came to|totals?|totalled|totaled|brings?)|in (?:total|all|sum)|altogether|all told|all in all|total|sum)[\s,:]*(?:(?:it|that|they) (?:is|was|makes?|made|comes? to|came to|cost) )?(?:a (?:grand )?total of )?$/iu;
/** And in the sentence of the parts. */
const FOR_ALL =
  /(?:,| –| —|;)? (?:for|to (?:finish|end) (?:on|with|up with)|which (?:makes|made|is)|making|totalling|totaling|adding up to|to make) (?:it |an? )?(?:total of |aggregate of |combined |grand total of )?$/iu;

const IN_TOTAL = /^(?:in (?:total|all)|altogether|all told|together)\b/i;
const NEAR = 0.2;
/** Two amounts are seldom all that a text tells of. */
const NEAR_TWO = 0.06;
/** "for 273": nothing but the numbers says that it is their sum. */
const NEAREST = 0.03;
const BACK = 4;

/** Totals behind their parts: "Maize forty shillings, beans twenty-five, oil ten. In total eighty-five shillings". */
export function totalsBehind(desk: Desk): Told[] {
  const sums: Told[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    if (!kind || kind === 'percent' || total.of || total.change?.kind === 'by') continue;
    const found = nextSentence(desk, total, kind) ?? sameSentence(desk, total, kind);
    if (found) sums.push(found);
  }
  return sums.filter((told) => !isTold(desk, told));
}

/** The amounts of the sentences before, when each has one or more and all are of one kind. */
function nextSentence(desk: Desk, total: Figure, kind: string): Told | undefined {
  const { text, sentences, tokens } = desk.article;
  const { start, block } = sentences[total.sentence]!;
  if (total.start - start > 60 || !IN_ALL.test(text.slice(start, total.start))) return undefined;
  let figures: Figure[] = [];
  for (let s = total.sentence - 1; s >= Math.max(0, total.sentence - BACK); s--) {
    const own = sentences[s]!;
    if (own.block !== block || hasWord(tokens, NOT_PARTS, own.first, own.last)) break;
    const row = desk.inSentence(s).filter((figure) => figure.conversionOf === undefined && !figure.of);
    const parts = row.flatMap((figure) => inKind(figure, kind, total) ?? []);
    // "No school knew in which group it would be" may stand between.
    if (parts.length === 0 && figures.length === 0) continue;
    if (parts.length === 0) break;
    figures = [...parts, ...figures];
    if (parts.length > 2) break;
  }
  if (figures.some((figure) => figure.change)) return undefined;
  return figures.length === 2 && IN_TOTAL.test(text.slice(start, total.start))
    ? made(desk, total, figures, NEAR_TWO)
    : made(desk, total, figures, NEAR, 3);
}

function made(desk: Desk, total: Figure, figures: readonly Figure[], near: number, least = 2): Told | undefined {
  if (figures.length < least) return undefined;
  const parts = partsOfTotal(desk, figures, total);
  return parts.some((part) => part.amount >= amountOf(total)) ? undefined : { total, parts, near };
}

/** "He opened with 66, added 70 and 69, and finished with a 66 for 273". */
function sameSentence(desk: Desk, total: Figure, kind: string): Told | undefined {
  const { text } = desk.article;
  const row = desk.inSentence(total.sentence);
  const at = row.indexOf(total);
  const inAll = isInAll(desk, total);
  if (at < 3 || (!inAll && !FOR_ALL.test(text.slice(Math.max(0, total.start - 40), total.start)))) return undefined;
  const isFor = !inAll && /\bfor $/i.test(text.slice(0, total.start).slice(-5));
  const before = row.slice(0, at);
  for (let f = 0; f <= at - 3; f++) {
    const run = runFrom(desk, before, f, kind, total);
    if (!run || run.figures[run.figures.length - 1] !== before.findLast((figure) => inKind(figure, kind, total)))
      continue;
    if (isFor && run.figures.length < 4) return undefined;
    return made(desk, total, run.figures, isFor ? NEAREST : NEAR);
  }
  return undefined;
}
