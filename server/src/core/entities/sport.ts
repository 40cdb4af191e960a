import type { Article } from '../text/article.js';
import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { datelineEnd } from './datelines.js';
import type { Found } from './found.js';
import { Known, knownOf } from './gazetteer.js';
import { sequence } from './sequence.js';
import { isCountryAt } from './sport-rows.js';
import { ALSO_SPORT_WORDS, SPORT_WORDS, TEAM_CUES, TEAM_ROLES, TEAM_VERBS } from './tables/sport-words.js';

const WEIGHTS = new WordProperty();
for (const [list, weight] of [
  [ALSO_SPORT_WORDS, 1],
  [SPORT_WORDS, 3],
] as const) {
  for (const text of list.trim().split(/\s+/)) WEIGHTS.set(text, weight);
}
/** A report on sport has at least so much of its words, and one word of weight to so many tokens. */
const LEAST = 6;
const TOKENS_PER_WEIGHT = 24;

/** Whether an article, or a list of results, is about sport, by its words. */
export function isAboutSport({ tokens }: Article): boolean {
  let weight = 0;
  for (let i = 0; i < tokens.count; i++) weight += WEIGHTS.get(tokens.word[i]!);
  return weight >= LEAST && weight * TOKENS_PER_WEIGHT >= tokens.count;
}

/**
 * In reports on sport a town's name is its team's where it stands as one ("Leeds 2 Derby 0", "Leeds beat Derby", "the
 * Leeds captain"), and wherever else nothing says that the town is meant. Countries stay countries.
 */
export function nameTeams(article: Article, found: readonly Found[]): void {
  const { tokens } = article;
  const teams = new Set<number>();
  const towns = found.filter((name) => mayBeTeam(tokens, name));
  const people = new Set(found.filter(({ kind }) => kind === 'person').map(({ first }) => first));
  for (const name of found) if (name.fixed && name.kind === 'organization') teams.add(sequence(tokens, name));
  for (const name of towns) if (isTeam(article, name, people)) teams.add(sequence(tokens, name));
  for (const name of towns) {
    const team = teams.has(sequence(tokens, name)) || (teams.size > 1 && isBareTown(article, name));
    if (name.kind !== 'organization' && team && !isLocated(article, name)) {
      name.kind = 'organization';
    }
  }
}

function mayBeTeam(tokens: Tokens, { first, last, kind, fixed }: Found): boolean {
  if (fixed) return false;
  if (kind !== 'place' && kind !== 'person' && kind !== 'organization') return false;
  if (last - first > 3) return false;
  const bits = knownOf(tokens, first);
  if (kind === 'person' && (last - first > 1 || (bits & (Known.City | Known.Place)) === 0)) return false;
  if ((bits & (Known.Country | Known.Place | Known.OpensPhrase)) === 0) return true;
  return !isCountryAt(tokens, first, last);
}

const ROLES = wordSet(TEAM_ROLES);
const VERBS = wordSet(TEAM_VERBS);
const CUES = wordSet(TEAM_CUES);
const THE = word('the');

/** `people` has the tokens at which a person's name begins. */
function isTeam(article: Article, name: Found, people: ReadonlySet<number>): boolean {
  const { tokens, sentences } = article;
  const sentence = sentences[name.sentence]!;
  const before = name.first - 1;
  const after = name.last;
  const opens = name.first === sentence.first;
  if (isLocated(article, name)) return false;
  if (before >= sentence.first && CUES.get(tokens.word[before]!) === 1) return true;
  if (after >= sentence.last) return false;
  if (ROLES.get(tokens.word[after]!) === 1) return true;
  if (opens && VERBS.get(tokens.word[after]!) === 1) return true;
  if (CUES.get(tokens.word[after]!) === 1 && tokens.kind[after] === TokenKind.Word) return true;
  if (tokens.kind[after] === TokenKind.Possessive) {
    if (ROLES.get(tokens.word[after + 1] ?? 0) === 1 || people.has(after + 1)) return true;
  }
  if (tokens.kind[after] === TokenKind.Number) {
    return opens || tokens.kind[before] === TokenKind.Number || tokens.kind[before] === TokenKind.Punctuation;
  }
  return false;
}

/** "two titles with Milan": in a report on teams, a town of the tables that nothing locates and nothing follows. */
function isBareTown({ tokens, sentences }: Article, { first, last, sentence, kind, titled }: Found): boolean {
  if (kind !== 'place' || titled || (knownOf(tokens, first) & (Known.City | Known.Place)) === 0) return false;
  const { first: low, last: high } = sentences[sentence]!;
  if (first === low || last >= high || tokens.word[first - 1] === THE) return false;
  return tokens.kind[last] !== TokenKind.Word && tokens.text.charCodeAt(tokens.start[last]!) !== 40;
}

/** Whether the words around say that the town is meant: a preposition, a country behind a comma, a date behind it. */
function isLocated(article: Article, { first, last, sentence }: Found): boolean {
  const { tokens, sentences } = article;
  const { first: low, last: high } = sentences[sentence]!;
  if (first > low) {
    const at = tokens.word[first - 1] === THE ? first - 2 : first - 1;
    if (at >= low && PLACES.get(tokens.word[at]!) === 1) return true;
  }
  if (last >= high) return false;
  if (tokens.text.charCodeAt(tokens.start[last]!) === 44 && last + 1 < high) {
    return (knownOf(tokens, last + 1) & Known.Place) !== 0;
  }
  return first === low && datelineEnd(tokens, low, high) > first;
}

const PLACES = wordSet('in at near outside around from to across of');
