import type { Article, Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { boundary } from './chunks.js';
import { AUTHORITIES } from './events-data.js';
import { type Phrase, phraseRight, subjectOf } from './phrases.js';
import { isQuoted, type Scene } from './scene.js';

const SAYING = wordSet(
  'said says say told tells added adds announced announces reported reports stated wrote writes explained declared warned noted',
);
/** Verbs that may stand in front of who speaks; "told" stands in front of who is told. */
const INVERTED = wordSet('said says added adds explained wrote writes declared warned noted stated');
const BE = wordSet('is are was were be been being');
const ACCORDING = wordSet('according');
const TO = wordSet('to');
const TASKED = wordSet(AUTHORITIES);

/** Whether a word names somebody whose task it is to state what happened. */
export function isTasked(word: number): boolean {
  return TASKED.get(word) === 1;
}

/** Whether a sentence may say who says it: a quick test, before it is tagged. */
export function maySpeak({ tokens }: Article, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++)
    if (SAYING.get(tokens.word[i]!) === 1 || ACCORDING.get(tokens.word[i]!) === 1) return true;
  return false;
}

/** Who says what a sentence states: `undefined` for nobody but the source. */
export function speakerIn(scene: Scene): { readonly phrase: Phrase | undefined } | undefined {
  const { article, sentence, tagged } = scene;
  const { tokens } = article;
  for (let i = sentence.first; i < sentence.last; i++) {
    const id = tokens.word[i]!;
    if (isQuoted(article, i)) continue;
    if (ACCORDING.get(id) === 1 && i + 2 < sentence.last && TO.get(tokens.word[i + 1]!) === 1)
      return { phrase: phraseRight(scene, tagged, i + 2, sentence.last) };
    if (SAYING.get(id) !== 1 || isPassive(scene, i)) continue;
    // '"We counted," said Ann Lowe': behind a comma or a quotation the verb comes first.
    const inverted =
      INVERTED.get(id) === 1 && i > sentence.first && (boundary(tokens, i - 1) === 1 || endsQuotation(scene, i - 1));
    const behind = inverted ? phraseRight(scene, tagged, i + 1, sentence.last) : undefined;
    return { phrase: behind ?? subjectOf(scene, tagged, i, sentence.first, false) };
  }
  return undefined;
}

/** "Was told", "were not warned": nobody speaks there. */
function isPassive({ article: { tokens }, sentence, tagged: { tags } }: Scene, i: number): boolean {
  let before = i - 1;
  while (before > sentence.first && tags[before] === Tag.RB) before--;
  return before >= sentence.first && BE.get(tokens.word[before]!) === 1;
}

function endsQuotation({ article }: Scene, i: number): boolean {
  return i > 0 && (isQuoted(article, i - 1) || isQuoted(article, i));
}
