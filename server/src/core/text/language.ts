import { WordProperty, wordSet } from './lexicon.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** The commonest function words of English that the languages below do not share. */
const ENGLISH = `the of and to was that for it with he is his on at by had not be from have are which they this were but their has who she her been
   said will would there its or when more than an if into them after you we as`;

/** Function words of other languages in Latin letters that no English text is made of. */
const FOREIGN = `der die das und ist nicht mit den von ein eine zu auf im dem des auch wird sich wurde haben
   le la les des et est une dans que qui pour pas sur au du avec sont il elle
   el los las y en una por con para del se su como más fue han
   il lo gli e di che un della per non sono nel alla
   o os um uma não com ao na do da em são foi
   de het een van niet met voor zijn dat op te aan ook
   och att det som en på är för med av inte ett den till
   og på er til av ikke som det med han blir
   w z na się nie jest do że jak przez
   a nem az és hogy egy van
   je se na to že v si
   bir ve bu için ile da
   yang dan di dengan untuk ini itu dari pada
   na ya kwa wa ni katika za`;

const enum Binds {
  English = 1,
  Foreign = 2,
}

/** What a word binds: English sentences, or else those of other languages. */
const BINDS = new WordProperty();
for (const text of FOREIGN.split(/\s+/)) if (text) BINDS.set(text, Binds.Foreign);
for (const text of ENGLISH.split(/\s+/)) if (text) BINDS.set(text, Binds.English);

/** How much of a text's words bind English sentences, and sentences of other languages, 0 to 1. */
export interface Languages {
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
  /** Share of words that hold a letter outside Latin script. */
  readonly script: number;
}

/** Enough words to tell; more would cost time and tell nothing new. */
const SAMPLE = 3000;

/** Counts function words over the first words of a text. */
export function measureLanguages(tokens: Tokens): Languages {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let script = 0;
  for (let i = 0; i < tokens.count && words < SAMPLE; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    words++;
    const word = tokens.word[i]!;
    if (word === 0) {
      if (tokens.text.charCodeAt(tokens.start[i]!) >= 0x370) script++;
      continue;
    }
    const binds = BINDS.get(word);
    if (binds === Binds.English) english++;
    else if (binds === Binds.Foreign && !isParticle(tokens, i)) foreign++;
  }
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return { words, english: share(english), foreign: share(foreign), script: share(script) };
}

/** Short words of Romance, Dutch and German names. */
const PARTICLES = wordSet('de la le las los del della di da do dos das du des van von der den el al y e');

/** Whether the token stands between the parts of a name: "Juan de la Cruz", "Rio de Janeiro". */
function isParticle(tokens: Tokens, i: number): boolean {
  if (PARTICLES.get(tokens.word[i]!) !== 1) return false;
  const named = (k: number) => k >= 0 && k < tokens.count && tokens.shape[k] === Shape.Title;
  const joined = (k: number, step: number) => named(k) || (PARTICLES.get(tokens.word[k] ?? 0) === 1 && named(k + step));
  return joined(i - 1, -1) && joined(i + 1, 1);
}

/** Below this many words a text is taken as English: too little to tell. */
const FEW = 12;

/** English by its function words; short and mixed texts count as English. */
export function isEnglish(languages: Languages): boolean {
  const { words, english, foreign, script } = languages;
  if (script > 0.5) return false;
  if (words < FEW) return true;
  return english >= foreign || english >= 0.15;
}
