import type { Entities } from '../entities/entity.js';
import type { Figure } from '../figures/figure.js';
import { type Article, isContent, type Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { boundary, tagSentence } from './chunks.js';
import { deedOf, eventOf, isIdle, isPhrasal, maySpeakOf, nounEvent } from './events.js';
import { type Phrase, phraseRight, subjectOf } from './phrases.js';
import { isCompound, isDated, isFactless, isPartly, isQuoted, partyOf, type Scene } from './scene.js';
import { guiltAt, spokenStatement, verdictStatement, withoutAgreement } from './special-statements.js';
import { isTasked, maySpeak, speakerIn } from './speaker.js';
import type { Party, Statement } from './statement.js';
import { lexemesOf, NONE } from './terms.js';
import { type VerbGroup, verbGroups } from './verb-groups.js';

const BY = wordSet('by');
const PARTICLES = wordSet('off down out up over in on away back');
const ANYONE = wordSet('anyone anybody any');

/** Reads the statements of one article that another source could contradict without a number. Never throws; linear. */
export function readStatements(article: Article, entities: Entities, figures: readonly Figure[]): Statement[] {
  const statements: Statement[] = [];
  const { tokens } = article;
  const buffer = new Uint8Array(tokens.count + 1);
  const lexemes = lexemesOf(tokens);
  let next = 0;
  article.sentences.forEach((sentence, index) => {
    while (next < figures.length && figures[next]!.sentence < index) next++;
    const block = article.blocks[sentence.block]!;
    if (block.repeats >= 0 || !isContent(block.kind) || block.kind === 'question') return;
    if (sentence.last - sentence.first > LONGEST) return;
    // What somebody else says in quotation marks states nothing.
    if (isQuestion(article, sentence) || isWhollyQuoted(article, sentence)) return;
    const tagged = tagSentence(tokens, sentence, buffer);
    const own: Figure[] = [];
    for (let i = next; i < figures.length && figures[i]!.sentence === index; i++) own.push(figures[i]!);
    statements.push(...statementsOf({ article, entities, lexemes, sentence, index, tagged, figures: own }));
  });
  return statements;
}

/** Longer sentences are lists or texts without stops. */
const LONGEST = 90;

function isWhollyQuoted(article: Article, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++)
    if (article.tokens.kind[i] === TokenKind.Word && !isQuoted(article, i)) return false;
  return true;
}

function isQuestion({ tokens }: Article, { first, last }: Sentence): boolean {
  for (let i = last - 1; i >= first && i >= last - 3; i--)
    if (tokens.text.charCodeAt(tokens.start[i]!) === 63) return true;
  return false;
}

/** -1 for the source itself and for authorities, else the index of an entity; undefined when it cannot be told who. */
function speakerOf(scene: Scene): number | undefined {
  const said = maySpeak(scene.article, scene.sentence) ? speakerIn(scene) : undefined;
  if (!said) return -1;
  if (!said.phrase || said.phrase.open) return undefined;
  const { tokens } = scene.article;
  for (let i = said.phrase.first; i < said.phrase.last; i++) if (isTasked(tokens.word[i]!)) return -1;
  return said.phrase.entity >= 0 ? said.phrase.entity : undefined;
}

function statementsOf(scene: Scene): Statement[] {
  const groups = verbGroups(scene.article.tokens, scene.tagged);
  const found: Statement[] = [];
  const subjects = new Subjects(scene, groups);
  // Who speaks is asked for when something may be stated: of most sentences nobody asks.
  let speaker: number | undefined;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    if (!mayState(scene, group)) continue;
    speaker ??= speakerOf(scene);
    if (speaker === undefined) return found;
    const end = clauseEnd(scene, group, groups[g + 1]);
    const statement = statementOf(scene, group, () => subjects.of(g), end, speaker);
    if (statement) found.push(statement);
  }
  const without = withoutAgreement(scene);
  if (without.length === 0) return found;
  const teller = speaker ?? speakerOf(scene);
  if (teller !== undefined) for (const statement of without) found.push({ ...statement, speaker: teller });
  return found;
}

/** The subjects of the verbs of one sentence, each looked for when it is first asked for. */
class Subjects {
  readonly #scene: Scene;
  readonly #groups: readonly VerbGroup[];
  readonly #known = new Map<number, Phrase | undefined>();

  constructor(scene: Scene, groups: readonly VerbGroup[]) {
    this.#scene = scene;
    this.#groups = groups;
  }

  /** The subject of a verb, or of the verb before it that it is joined to. */
  of(g: number): Phrase | undefined {
    if (this.#known.has(g)) return this.#known.get(g);
    const scene = this.#scene;
    const group = this.#groups[g]!;
    const own = group.without
      ? undefined
      : subjectOf(scene, scene.tagged, group.first, scene.sentence.first, group.reduced);
    const carried = group.without || isJoined(scene, group, this.#groups[g - 1]);
    const subject = own ?? (carried && g > 0 ? this.of(g - 1) : undefined);
    this.#known.set(g, subject);
    return subject;
  }
}

/** Whether a verb may state something at all: what its word, its tense and its place alone tell. */
function mayState(scene: Scene, group: VerbGroup): boolean {
  const { article } = scene;
  const { lemma, main, last } = group;
  const { word } = article.tokens;
  if (isIdle(lemma) && !(last < scene.sentence.last && PARTICLES.get(word[last]!) === 1)) return false;
  if (isHabit(scene, group) && lemma !== 'plead' && lemma !== 'find' && !maySpeakOf(lemma)) return false;
  if (group.reduced && !deedOf(lemma)) return false;
  return !isCompound(article, main) && !isQuoted(article, main) && !isFactless(scene, group);
}

/** "People leave soup in it": what is told in the present is a habit, but in a headline news. */
function isHabit({ article, sentence }: Scene, group: VerbGroup): boolean {
  return group.time === 'present' && article.blocks[sentence.block]!.kind !== 'headline';
}

/** "She went to Lund and signed": the subject of the first verb is that of the second. */
function isJoined({ article: { tokens }, sentence }: Scene, group: VerbGroup, before: VerbGroup | undefined): boolean {
  return before !== undefined && group.first > sentence.first && AND.get(tokens.word[group.first - 1]!) === 1;
}

const AND = wordSet('and but');

/** Where the clause of a verb ends: at a comma, at a new clause or at the next verb. */
function clauseEnd({ article: { tokens }, sentence }: Scene, group: VerbGroup, next: VerbGroup | undefined): number {
  const stop = Math.min(sentence.last, next ? next.first : sentence.last);
  for (let i = group.last; i < stop; i++) if (boundary(tokens, i) >= 1) return i;
  return stop;
}

function statementOf(
  scene: Scene,
  group: VerbGroup,
  subjectIn: () => Phrase | undefined,
  end: number,
  speaker: number,
): Statement | undefined {
  const { tokens } = scene.article;
  let after = group.last;
  let lemma = group.lemma;
  const verdict = guiltAt(tokens, after, end);
  if (verdict && (lemma === 'plead' || lemma === 'find')) {
    const accused =
      lemma === 'plead' || group.passive ? subjectIn() : phraseRight(scene, scene.tagged, after, verdict.at);
    return verdictStatement(scene, group, accused, verdict, lemma === 'plead' ? 'plead' : 'convict', speaker);
  }
  if (after < end && PARTICLES.get(tokens.word[after]!) === 1 && isParticle(scene, lemma, after, end)) {
    const particle = tokens.text.slice(tokens.start[after], tokens.end[after]).toLowerCase();
    lemma = `${lemma}_${particle}`;
    after++;
  }
  if (!maySpeakOf(group.lemma) && (isPartly(scene, group, end) || isHabit(scene, group))) return undefined;
  const next = group.passive ? undefined : phraseRight(scene, scene.tagged, after, end);
  const direct = next && isTime(scene, next) ? undefined : next;
  const subject = subjectIn();
  const doer = group.passive ? agentBehind(scene, after, end) : subject;
  const done = group.passive ? subject : direct;
  const noun = done && nounEvent(lemma, tokens.word[done.head]!);
  // Who reached an agreement tells nothing: there is but one.
  const parts = noun?.event === 'agreement' ? [done] : [doer, done];
  if (parts.some((phrase) => phrase?.open)) return undefined;
  const known = noun ?? eventOf(lemma);
  const deed = deedOf(lemma);
  if (!known && !deed) return undefined;
  if (known?.spoken) return spokenStatement(scene, group, known.event, known.opposite, subject, speaker);
  let [agent, object] = noun?.received ? [undefined, doer] : [doer?.open ? undefined : doer, done];
  const isDeedNoun = noun !== undefined && noun.event !== 'agreement';
  if (known?.ofSubject && !object && agent) [agent, object] = [undefined, agent];
  if (known?.needsObject && !object) return undefined;
  const nones = [doer, done].filter((phrase) => phrase !== undefined).filter((phrase) => phrase.none);
  const isNone = nones.length > 0;
  const none = isNone || deniesAny(scene, group, done);
  const negated = group.negated !== isNone;
  // The noun names what happened, not to whom.
  if (isDeedNoun && !noun.received && !deed) object = undefined;
  if (isPartly(scene, group, end)) return undefined;
  if (isHabit(scene, group)) return undefined;
  if (!agent && !object && !none) return undefined;
  const rest: number[] = [];
  const parties = [doer, done, object];
  const isParty = (i: number) => parties.some((phrase) => phrase && i >= phrase.first && i < phrase.last);
  for (let i = after; i < end; i++) {
    const lexeme = isParty(i) || isDated(scene, i) ? NONE : scene.lexemes.at(i);
    if (lexeme !== NONE) rest.push(lexeme);
  }
  const place = placeIn(scene, after, end);
  const period = scene.figures.find(
    ({ date, first }) => date && first >= (subject?.first ?? group.first) - 4 && first < end,
  )?.date;
  // "Sent a distress call": the noun is part of the verb.
  const verbal = isDeedNoun && !group.passive && !deed ? [...nones, done!] : nones;
  return {
    start: Math.min(tokens.start[group.first]!, ...nones.map(({ first }) => tokens.start[first]!)),
    end: Math.max(tokens.end[after - 1]!, ...verbal.map(({ head }) => tokens.end[head]!)),
    sentence: scene.index,
    event: known?.event ?? '',
    ...(deed && !negated && { deed: deed.name }),
    polarity: (known?.opposite ?? false) !== negated ? -1 : 1,
    negated,
    time: group.time,
    ...(agent && { agent: partyOf(scene, agent) }),
    ...(object && { object: partyOf(scene, object) }),
    ...(place && { place }),
    rest,
    speaker,
    none,
    ...(period && { period: { startDay: period.startDay, endDay: period.endDay } }),
  };
}

/** "Went down an hour later": a time is nothing that is done to. */
function isTime({ figures }: Scene, { first, last }: Phrase): boolean {
  return figures.some(
    (figure) => (figure.date || figure.kind === 'duration') && figure.first < last && first < figure.last,
  );
}

/** "Called off the strike", "went off at once": a particle, and not the preposition of what follows. */
function isParticle(
  { article: { tokens }, entities, tagged: { tags } }: Scene,
  lemma: string,
  at: number,
  end: number,
): boolean {
  const particle = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  if (at + 1 >= end || isPhrasal(`${lemma}_${particle}`)) return true;
  // "Sank off Karvala".
  return tags[at] !== Tag.IN && entities.mentionOf[at + 1]! < 0;
}

/** The place behind "in", "at" or "near" in a clause. */
function placeIn(scene: Scene, from: number, end: number): Party | undefined {
  const { entities } = scene;
  for (let i = from; i + 1 < end; i++) {
    if (PLACING.get(scene.article.tokens.word[i]!) !== 1) continue;
    const mention = entities.mentions[entities.mentionOf[i + 1] ?? -1];
    if (!mention || entities.entities[mention.entity]!.kind !== 'place') continue;
    return {
      start: mention.start,
      end: mention.end,
      head: NONE,
      words: [],
      entity: mention.entity,
      open: false,
      none: false,
    };
  }
  return undefined;
}

const PLACING = wordSet('in at near outside');

/** "Has not arrested anyone", "did not sign any deal". */
function deniesAny({ article: { tokens } }: Scene, group: VerbGroup, object: Phrase | undefined): boolean {
  return group.negated && object !== undefined && ANYONE.get(tokens.word[object.first]!) === 1;
}

function agentBehind(scene: Scene, from: number, end: number): Phrase | undefined {
  const { tokens } = scene.article;
  for (let i = from; i < Math.min(end, from + 12); i++)
    if (BY.get(tokens.word[i]!) === 1) return phraseRight(scene, scene.tagged, i + 1, end);
  return undefined;
}
