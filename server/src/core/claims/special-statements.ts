import { wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { boundary, isVerb } from './chunks.js';
import { isAgreement } from './events.js';
import { type Phrase, phraseRight } from './phrases.js';
import { factlessBefore, isDated, isFactlessWord, isQuoted, partyOf, type Scene } from './scene.js';
import { isTasked } from './speaker.js';
import type { Party, Statement } from './statement.js';
import { NONE } from './terms.js';
import type { VerbGroup } from './verb-groups.js';

const WITHOUT = wordSet('without');
const NOT = wordSet('not');
const NEGATION = wordSet("not no never nothing nobody without didn't hasn't wasn't isn't");

/** "Guilty" or "not guilty" soon behind a verb. */
export function guiltAt(tokens: Tokens, from: number, end: number): { at: number; guilty: boolean } | undefined {
  for (let i = from; i < Math.min(end, from + 5); i++)
    if (GUILTY.get(tokens.word[i]!) === 1) return { at: i, guilty: i === from || NOT.get(tokens.word[i - 1]!) === 0 };
  return undefined;
}

const GUILTY = wordSet('guilty');
/** Words that say that there are charges, and not which. */
const COUNTS = wordSet('charge charges count counts');

/** "Pleaded guilty", "was found not guilty". */
export function verdictStatement(
  scene: Scene,
  group: VerbGroup,
  accused: Phrase | undefined,
  verdict: { at: number; guilty: boolean },
  event: string,
  speaker: number,
): Statement | undefined {
  const { tokens } = scene.article;
  if (!accused || accused.open || group.negated || group.time === 'future') return undefined;
  const rest: number[] = [];
  for (let i = verdict.at + 1; i < scene.sentence.last && boundary(tokens, i) === 0; i++) {
    const lexeme = isDated(scene, i) || COUNTS.get(tokens.word[i]!) === 1 ? NONE : scene.lexemes.at(i);
    if (lexeme !== NONE) rest.push(lexeme);
  }
  return {
    start: tokens.start[group.first]!,
    end: tokens.end[verdict.at]!,
    sentence: scene.index,
    event,
    polarity: verdict.guilty ? 1 : -1,
    negated: false,
    time: group.time,
    object: partyOf(scene, accused),
    rest,
    speaker,
    none: false,
  };
}

/** "The talks ended without a deal"; who says so is left to the caller. */
export function withoutAgreement(scene: Scene): Omit<Statement, 'speaker'>[] {
  const { tokens } = scene.article;
  const { first, last } = scene.sentence;
  const found: Omit<Statement, 'speaker'>[] = [];
  for (let i = first; i + 1 < last; i++) {
    if (WITHOUT.get(tokens.word[i]!) !== 1 || isQuoted(scene.article, i)) continue;
    const phrase = phraseRight(scene, scene.tagged, i + 1, Math.min(last, i + 7));
    if (!phrase || !isAgreement(tokens.word[phrase.head]!)) continue;
    if (isVerb(scene.tagged.tags[i + 1]!) || factlessBefore(scene, i)) continue;
    found.push({
      start: tokens.start[i]!,
      end: tokens.end[phrase.head]!,
      sentence: scene.index,
      event: 'agreement',
      polarity: -1,
      negated: true,
      time: 'past',
      object: partyOf(scene, phrase),
      rest: [],
      none: true,
    });
  }
  return found;
}

/** What someone says of a matter: "denied taking the money", "admitted that he took the money". */
export function spokenStatement(
  scene: Scene,
  group: VerbGroup,
  event: string,
  opposite: boolean,
  subject: Phrase | undefined,
  speaker: number,
): Statement | undefined {
  const { tokens } = scene.article;
  const agent = subject && !subject.open ? whoSpeaks(scene, subject) : undefined;
  if (!agent || group.passive || group.time === 'future' || group.negated) return undefined;
  const rest: number[] = [];
  let turned = false;
  for (let i = group.last; i < scene.sentence.last; i++) {
    if (boundary(tokens, i) >= 3 || tokens.kind[i] === TokenKind.Quote) break;
    if (NEGATION.get(tokens.word[i]!) === 1) turned = !turned;
    if (isFactlessWord(tokens.word[i]!)) return undefined;
    const lexeme = isDated(scene, i) ? NONE : scene.lexemes.at(i);
    if (lexeme !== NONE) rest.push(lexeme);
  }
  if (turned) return undefined;
  return {
    start: tokens.start[group.first]!,
    end: tokens.end[group.last - 1]!,
    sentence: scene.index,
    event,
    polarity: opposite ? -1 : 1,
    negated: false,
    time: group.time,
    agent,
    rest,
    speaker,
    none: false,
  };
}

/** The one named party in a phrase: "a spokesman for Harlan Steel" speaks for the company. */
function whoSpeaks(scene: Scene, subject: Phrase): Party | undefined {
  const party = partyOf(scene, subject);
  if (party.entity >= 0) return party;
  if (!isTasked(scene.article.tokens.word[subject.head]!)) return undefined;
  for (let i = subject.first; i < subject.last; i++) {
    const mention = scene.entities.mentionOf[i]!;
    if (mention >= 0) return { ...party, entity: scene.entities.mentions[mention]!.entity };
  }
  return undefined;
}
