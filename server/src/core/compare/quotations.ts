import type { Entities } from '../entities/entity.js';
import type { Article } from '../text/article.js';
import { differences, type Difference } from './quotation-diff.js';
import { readUtterances, type Utterance } from './utterances.js';

/** An article with what quotations are compared by. */
export interface QuotingArticle {
  readonly path: string;
  readonly article: Article;
  readonly entities: Entities;
}

/** A stretch of one article's text. */
export interface QuotedSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** One quotation given in two ways: the words that differ, with all who give them so, or the speakers that differ. */
export interface QuotationConflict {
  readonly kind: 'quote';
  readonly what: string;
  readonly explanation: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly sides: readonly { readonly value: string; readonly members: readonly QuotedSpan[] }[];
}

/** Words in a row that two utterances share before they are looked at. */
const SHINGLE = 3;
/** Places of one shingle beyond which it is a common phrase. */
const CROWD = 48;

/**
 * Finds quotations that articles give with other words, or give to another speaker.
 *
 * Left out words, added words, spelling, contractions and small words are no conflict; neither are two texts so far
 * apart that they look like two translations.
 */
export function compareQuotations(articles: readonly QuotingArticle[]): QuotationConflict[] {
  return compareUtterances(articles, (a, b) => a.source !== b.source);
}

/** Finds quotations that one article gives twice, with other words or to two speakers. */
export function compareWithin(article: QuotingArticle): QuotationConflict[] {
  const blockOf = ({ words }: Utterance) => article.article.sentences[article.article.sentenceOf[words[0]!]!]!.block;
  // Within one paragraph a speaker may well say nearly the same twice.
  return compareUtterances([article], (a, b) => blockOf(a) !== blockOf(b));
}

function compareUtterances(
  articles: readonly QuotingArticle[],
  meets: (a: Utterance, b: Utterance) => boolean,
): QuotationConflict[] {
  const utterances = articles.flatMap((entry, index) => readUtterances(entry.article, entry.entities, index));
  const found = new Variants(articles, utterances);
  for (const [x, y] of candidates(utterances, meets)) {
    const [a, b] = [utterances[x]!, utterances[y]!];
    const follows = sameBefore(utterances, x, y);
    const compared = differences(articles[a.source]!.article, a, articles[b.source]!.article, b, follows);
    if (!compared) continue;
    if (compared.changed) found.add(x, y, compared.changed);
    else if (compared.same && a.speaker && b.speaker && areOthers(a, b)) found.addSpeakers(x, y);
  }
  return found.conflicts();
}

/** Pairs of utterances that may meet, by index, that share a few words in a row; each pair once, in order. */
function candidates(
  utterances: readonly Utterance[],
  meets: (a: Utterance, b: Utterance) => boolean,
): [number, number][] {
  const places = new Map<number, number[]>();
  const pairs = new Set<number>();
  utterances.forEach(({ keys }, u) => {
    for (let k = 0; k + SHINGLE <= keys.length; k++) {
      const hash = (Math.imul(Math.imul(keys[k]!, 31) + keys[k + 1]!, 31) + keys[k + 2]!) | 0;
      const row = places.get(hash);
      if (!row) {
        places.set(hash, [u]);
        continue;
      }
      if (row[row.length - 1] === u || row.length > CROWD) continue;
      for (const other of row) {
        if (meets(utterances[other]!, utterances[u]!)) pairs.add(other * utterances.length + u);
      }
      row.push(u);
    }
  });
  return [...pairs]
    .sort((p, q) => p - q)
    .map((pair) => [Math.floor(pair / utterances.length), pair % utterances.length]);
}

/** Whether the sentences quoted right before two utterances are the same. */
function sameBefore(utterances: readonly Utterance[], x: number, y: number): boolean {
  const [p, q] = [utterances[x - 1], utterances[y - 1]];
  if (!p || !q || p.source !== utterances[x]!.source || q.source !== utterances[y]!.source) return false;
  return p.keys.length === q.keys.length && p.keys.every((key, k) => key === q.keys[k]);
}

/** Whether two named speakers cannot be one person: both have first and last name, and no part of them is shared. */
function areOthers(a: Utterance, b: Utterance): boolean {
  const mine = a.speaker!;
  const theirs = b.speaker!;
  if (!mine.full || !theirs.full) return false;
  const whole = theirs.parts.join('');
  return (
    !mine.parts.some((part) => whole.includes(part)) && !theirs.parts.some((part) => mine.parts.join('').includes(part))
  );
}

/** Two spans of two utterances that differ: their words, or their speakers. */
interface Link {
  readonly a: QuotedSpan;
  readonly b: QuotedSpan;
  readonly x: number;
  /** The same people are named around both. */
  readonly sure: boolean;
  readonly speakers: boolean;
}

/** Collects pairs that differ and joins those that are about the same words. */
class Variants {
  readonly #articles: readonly QuotingArticle[];
  readonly #utterances: readonly Utterance[];
  readonly #links: Link[] = [];

  constructor(articles: readonly QuotingArticle[], utterances: readonly Utterance[]) {
    this.#articles = articles;
    this.#utterances = utterances;
  }

  add(x: number, y: number, { a, b }: Difference): void {
    const path = (u: number) => this.#articles[this.#utterances[u]!.source]!.path;
    const sure = this.#sameSpeaker(x, y);
    this.#links.push({ a: { path: path(x), ...a }, b: { path: path(y), ...b }, x, sure, speakers: false });
  }

  addSpeakers(x: number, y: number): void {
    const span = (u: number): QuotedSpan => {
      const { source, speaker } = this.#utterances[u]!;
      return { path: this.#articles[source]!.path, start: speaker!.start, end: speaker!.end };
    };
    this.#links.push({ a: span(x), b: span(y), x, sure: false, speakers: true });
  }

  #sameSpeaker(x: number, y: number): boolean {
    const [mine, theirs] = [this.#utterances[x]!.names, this.#utterances[y]!.names];
    return mine.some((name) => theirs.includes(name));
  }

  conflicts(): QuotationConflict[] {
    const groups: { spans: Map<string, QuotedSpan>; links: Link[] }[] = [];
    for (const link of this.#links) {
      const ids = [idOf(link.a), idOf(link.b)];
      const touching = groups.filter(({ spans }) => ids.some((id) => spans.has(id)));
      const into = touching[0] ?? { spans: new Map(), links: [] };
      if (touching.length === 0) groups.push(into);
      for (const other of touching.slice(1)) {
        for (const [id, span] of other.spans) into.spans.set(id, span);
        into.links.push(...other.links);
        groups.splice(groups.indexOf(other), 1);
      }
      into.spans.set(ids[0]!, link.a).set(ids[1]!, link.b);
      into.links.push(link);
    }
    return groups
      .map(({ spans, links }) => this.#conflict([...spans.values()], links))
      .filter((conflict) => conflict.sides.length > 1);
  }

  #conflict(spans: readonly QuotedSpan[], links: readonly Link[]): QuotationConflict {
    const sides = new Map<string, { value: string; members: QuotedSpan[] }>();
    const ordered = [...spans].sort((p, q) => (p.path < q.path ? -1 : p.path > q.path ? 1 : p.start - q.start));
    for (const span of ordered) {
      const value = this.#text(span).replace(/\s+/g, ' ');
      const key = value.toLowerCase();
      const side = sides.get(key);
      if (side) side.members.push(span);
      else sides.set(key, { value, members: [span] });
    }
    const values = [...sides.values()].map(({ value }) => `“${value}”`);
    const speakers = links[0]!.speakers;
    const quoted = this.#quoted(links[0]!.x);
    return {
      kind: 'quote',
      what: speakers ? `who said “${quoted}”` : `the words of the quotation “${quoted}”`,
      explanation: speakers
        ? `The same words are given to ${values.join(' and to ')}.`
        : `The quotation is otherwise the same, but one source has ${values.join(', another ')}. What was said was said in one way.`,
      confidence: links.some(({ sure }) => sure) ? 0.9 : 0.7,
      sides: [...sides.values()],
    };
  }

  #text({ path, start, end }: QuotedSpan): string {
    return this.#articles.find((entry) => entry.path === path)!.article.text.slice(start, end);
  }

  /** The beginning of an utterance, for a line of text. */
  #quoted(u: number): string {
    const { source, start, end } = this.#utterances[u]!;
    const text = this.#articles[source]!.article.text.slice(start, end).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 57).replace(/\s\S*$/, '')} …` : text.replace(/[,.]$/, '');
  }
}

function idOf({ path, start, end }: QuotedSpan): string {
  return `${path}@${start}-${end}`;
}
