import type { Figure } from '../figures/figure.js';
import { additive, amountOf } from './amounts.js';
import { followsFrom } from './growth.js';
import type { Desk } from './check.js';
import { inKind, parted, partsOfTotal, runFrom, type Run } from './run-of-parts.js';
import { goesOn, isTold, type Told } from './sum-told.js';

/** What stands between a total and the first of its parts, in one sentence. */
const COLON = /^[^.;:?!]{0,70}(?::|\(| [–—-])\s*(?:[\p{L}'’]+,? ){0,4}$/u;
const COPULA =
  /^,? (?:[\p{L}\d'’%-]+,? ){0,7}(?:were|was|are|is|comprised|comprises?|(?:is|are|was|were) (?:made up of|composed of|split into|divided into|shared out as)|consists? of|consisted of|made up of|broke down as|breaks? down into)[ :,]+(?:the |some )?$/u;
const COMMA = /^ ?(?:[\p{L}'’-]+ ){0,8}[\p{L}'’-]*,? ?, (?:with |of which |of whom |made up of |that is,? )?$/u;
/** How the sentence behind a total begins when it tells all of its parts. */
const THAT_IS =
  /^(?:(?:that|this)(?:'s|’s| is| was| means| makes)|(?:they|these|those|there) (?:are|were)|it (?:is|was) )[\s,:]*(?:the )?$/i;
const LISTED = /^[^.;:?!]{0,60}:\s*$/;
/** Words of two items that are all there is: "160 upstream and 130 downstream". */
const CONTRASTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bupstream\b/i, /\bdownstream\b/i],
  [/\bours\b|\bus\b|\bour\b/i, /\btheirs?\b|\bthem\b/i],
  [/\babroad\b|\boverseas\b/i, /\bat home\b|\bhere\b/i],
  [/\bfor\b|\bin favou?r\b|\byes\b/i, /\bagainst\b|\bno\b/i],
  [/\bm[ae]n\b|\bmales?\b|\bboys?\b/i, /\bwom[ae]n\b|\bfemales?\b|\bgirls?\b/i],
  [/\bmornings?\b/i, /\b(?:afternoons?|evenings?|nights?)\b/i],
  [/\bnorth(?:bound|ern|ward)?\b/i, /\bsouth(?:bound|ern|ward)?\b/i],
  [/\beast(?:bound|ern|ward)?\b/i, /\bwest(?:bound|ern|ward)?\b/i],
  [/\binside\b|\bindoors\b/i, /\boutside\b|\boutdoors\b/i],
  [/\bdead\b|\bdied\b|\bkilled\b/i, /\balive\b|\bsurvived\b|\bsurvivors?\b/i],
  [/\belevated\b|\bsurface\b|\babove ground\b/i, /\bunderground\b|\bin tunnels?\b/i],
  [/\bpublic\b|\bstate\b/i, /\bprivate\b/i],
  [/\bhome\b/i, /\baway\b/i],
  [/\bfirst\b/i, /\bsecond\b/i],
  [/\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i],
];
/** An item of a list that is told by its use or place: "€40m for schools". */
const PLACED = /^ (?:for|in|on|from|to|at|by|through) /;
/** Words that say that the parts are the whole, in one sentence. */
const THAT_IS_IN =
  /^[^.;:?!]{0,50}, (?:that(?:'s|’s| is| means)|namely|i\.e\.,?|made up of|consisting of|divided into) (?:the )?$/i;
const WITH = /^ ?, with (?:some |about )?$/;

const NEAR = 0.15;
const NEARER = 0.12;
/** Smaller totals come near other counts by chance. */
const LEAST = 5;
/** Unless the parts are more than it. */
const LEAST_ANY = 3;

/** Totals in front of a run of amounts, in its sentence or the one before it. */
export function announcedSums(desk: Desk): Told[] {
  const sums: Told[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    if (
      !kind ||
      kind === 'percent' ||
      total.of ||
      total.change?.kind === 'by' ||
      followsFrom(desk, total) ||
      amountOf(total) < LEAST_ANY
    )
      continue;
    const found = inSentence(desk, total, kind) ?? behindIt(desk, total, kind);
    if (found) sums.push(found);
  }
  return sums.filter((told) => !isTold(desk, told));
}

function toldAs(desk: Desk, total: Figure, run: Run, near: number): Told | undefined {
  const parts = partsOfTotal(desk, run.figures, total);
  if (amountOf(total) < LEAST && parts.reduce((all, { amount }) => all + amount, 0) <= amountOf(total))
    return undefined;
  if (parts.some((part) => part.amount >= amountOf(total))) return undefined;
  return { total, parts, near };
}

/** Numbers between a total and its parts ("in the two matches, 21 on Saturday …") that may be taken for one of them. */
const BETWEEN = 1;

function inSentence(desk: Desk, total: Figure, kind: string): Told | undefined {
  if (total.set === 'each') return undefined;
  const row = desk.inSentence(total.sentence);
  let at = row.findIndex((figure) => figure.first >= total.last && inKind(figure, kind, total));
  for (let tried = 0; at >= 0 && at < row.length && tried <= BETWEEN; tried++, at++) {
    const found = fromPart(desk, total, kind, row, at);
    if (found) return found;
    if (row[at]!.counted === undefined) return undefined;
  }
  return undefined;
}

function fromPart(desk: Desk, total: Figure, kind: string, row: readonly Figure[], f: number): Told | undefined {
  const { text } = desk.article;
  const between = text.slice(total.end, row[f]!.start);
  if (between.length > 90 || !inKind(row[f]!, kind, total)) return undefined;
  // "The 14.7 km line has 14 stations: nine elevated …": bare numbers are of the count between.
  const adopted = additive(row[f]!) !== kind;
  if (adopted && row.slice(0, f).some((other) => other.first >= total.last && other.counted !== undefined))
    return undefined;
  const run = runFrom(desk, row, f, kind, total);
  if (!run || !endsHere(desk, run)) return undefined;
  const { length } = run.figures;
  const isAll =
    length > 2
      ? COLON.test(between) ||
        (run.closed &&
          (COPULA.test(between) || (WITH.test(between) && run.figures.every((part) => isPlaced(desk, part)))))
      : COPULA.test(between) && contrasts(desk, run);
  if (isAll || (run.closed && THAT_IS_IN.test(between))) return toldAs(desk, total, run, NEAR);
  return length === 2 && (COLON.test(between) || COMMA.test(between)) && contrasts(desk, run)
    ? toldAs(desk, total, run, 0.3)
    : undefined;
}

function isPlaced({ article: { text } }: Desk, { core }: Figure): boolean {
  return PLACED.test(text.slice(core.end, core.end + 10));
}

/** Whether no other amount follows that may belong to the list. */
function endsHere(desk: Desk, run: Run): boolean {
  const { tokens } = desk.article;
  const last = run.figures[run.figures.length - 1]!;
  return !desk
    .inSentence(last.sentence)
    .some(
      (figure) =>
        figure.first >= run.last &&
        figure.first - run.last < 12 &&
        additive(figure) === additive(last) &&
        parted(tokens, run.last, figure.first),
    );
}

/** Whether the words behind two amounts are the two sides of one thing. */
function contrasts(desk: Desk, { figures }: Run): boolean {
  const { text, sentences } = desk.article;
  const [a, b] = figures as [Figure, Figure];
  const one = text.slice(a.core.end, b.start);
  const end = Math.min(sentences[b.sentence]!.end, b.core.end + 50);
  const other = /^[^.;:)]*/.exec(text.slice(b.core.end, end))![0];
  return CONTRASTS.some(([x, y]) => (x.test(one) && y.test(other)) || (y.test(one) && x.test(other)));
}

/** A short sentence, a question or a line that holds the total alone, and the parts in the sentence behind it. */
function behindIt(desk: Desk, total: Figure, kind: string): Told | undefined {
  const { text, sentences, blocks } = desk.article;
  const s = total.sentence;
  const own = sentences[s]!;
  const next = sentences[s + 1];
  if (!next) return undefined;
  const same = next.block === own.block;
  const isQuestion = text.charAt(own.end - 1) === '?';
  const label = blocks[own.block]!.kind;
  if (!same && !isQuestion && label !== 'heading' && label !== 'row') return undefined;
  if (desk.inSentence(s).some((figure) => figure !== total && additive(figure) === kind)) return undefined;
  const row = desk.inSentence(s + 1);
  const f = row.findIndex((figure) => inKind(figure, kind, total));
  const run = f < 0 ? undefined : runFrom(desk, row, f, kind, total);
  if (!run || !endsHere(desk, run)) return undefined;
  const lead = text.slice(next.start, run.figures[0]!.start);
  const isShort = own.last - own.first < 8 && !goesOn(desk, s + 2);
  if (run.figures.length > 2 && run.closed && (THAT_IS.test(lead) || (isQuestion && LISTED.test(lead))))
    return toldAs(desk, total, run, 0.2);
  if (run.figures.length > 2 && (run.closed || !same) && isShort && lead.length < 30)
    return toldAs(desk, total, run, NEARER);
  if (run.figures.length === 2 && isShort && same && isOfThem(desk, run)) return toldAs(desk, total, run, NEARER);
  if (run.figures.length === 2 && isShort && same && areElsewhere(desk, run)) return toldAs(desk, total, run, 0.3);
  return undefined;
}

const OF_THEM = /^ (?:[\p{L}]+ )?of (?:them|these|those)\b/u;

/** "Lowe won 17 of them and Roe 18": a second name, and its number ends the sentence. */
function isOfThem(desk: Desk, { figures, last, closed }: Run): boolean {
  const { text, tokens, sentences } = desk.article;
  const [a, b] = figures as [Figure, Figure];
  return (
    closed &&
    OF_THEM.test(text.slice(a.core.end, b.start)) &&
    /^\p{Lu}/u.test(text.charAt(tokens.start[b.first - 1]!)) &&
    sentences[b.sentence]!.last - last < 2
  );
}

/** "Three of them belonged to Carrick and two were Dubliners": nobody is from two places, so they are too many for four. */
function areElsewhere(desk: Desk, { figures, closed }: Run): boolean {
  const { text, sentences } = desk.article;
  const [a, b] = figures as [Figure, Figure];
  const items = [text.slice(a.core.end, b.start), text.slice(b.core.end, sentences[b.sentence]!.end)];
  return closed && OF_THEM.test(items[0]!) && items.every((item) => /^[^.;:,]{0,50}? \p{Lu}\p{Ll}/u.test(item));
}
