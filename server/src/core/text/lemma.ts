import {
  CHE_STEMS,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  NOT_MEN,
  OE_STEMS,
  SINGLE_L,
  UNCHANGED_NOUNS,
  USE_STEMS,
} from './lemma-tables.js';

const list = (text: string) => text.trim().split(/\s+/);
const pairs = (text: string) => {
  const words = list(text);
  return new Map(words.flatMap((form, i): [string, string][] => (i % 2 === 0 ? [[form, words[i + 1]!]] : [])));
};

const NOUNS = pairs(IRREGULAR_NOUNS);
const UNCHANGED = new Set(list(UNCHANGED_NOUNS));
const WITH_USE = new Set(list(USE_STEMS));
const WITH_CHE = new Set(list(CHE_STEMS));
const WITH_OE = new Set(list(OE_STEMS));
const NO_MEN = new Set(list(NOT_MEN));
const VERBS = pairs(IRREGULAR_VERBS);
const ONE_L = new Set(list(SINGLE_L));

/** The singular of a noun in lower case ("soldiers" → "soldier"); a word that is no plural comes back as it is. */
export function nounLemma(folded: string): string {
  const irregular = NOUNS.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded === 'men') return 'man';
  if (folded.length < 4) return folded;
  if (folded.endsWith('men')) {
    if (NO_MEN.has(folded)) return folded;
    return `${folded.slice(0, -3)}man`;
  }
  if (!folded.endsWith('s') || UNCHANGED.has(folded)) return folded;
  if (folded.endsWith('ss') || folded.endsWith('us') || folded.endsWith('is') || folded.endsWith("'s")) return folded;
  if (folded.endsWith('ies')) return folded.length > 4 ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
  if (folded.endsWith('es')) return singularOfEs(folded);
  return folded.slice(0, -1);
}

function singularOfEs(folded: string): string {
  const withE = folded.slice(0, -1);
  const withoutE = folded.slice(0, -2);
  if (/(?:sse|xe|she|zze|tze)$/.test(withE)) return withoutE;
  if (withE.endsWith('che')) return WITH_CHE.has(withE) ? withE : withoutE;
  if (withE.endsWith('use')) return WITH_USE.has(withE) || /(?:house|ause)$/.test(withE) ? withE : withoutE;
  if (withE.endsWith('oe')) return WITH_OE.has(withoutE) ? withoutE : withE;
  return withE;
}

/** The infinitive of a verb in lower case ("rose" → "rise", "killed" → "kill"); an unknown form comes back as it is. */
export function verbLemma(folded: string): string {
  const irregular = VERBS.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded.length < 4) return folded;
  if (folded.endsWith('ied')) return folded.length > 4 ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
  if (folded.endsWith('ed')) return folded.endsWith('eed') ? folded : restored(folded.slice(0, -2));
  if (folded.endsWith('ing')) return hasVowel(folded.slice(0, -3)) ? restored(folded.slice(0, -3)) : folded;
  if (!folded.endsWith('s') || folded.endsWith('ss') || folded.endsWith('us') || folded.endsWith('is')) return folded;
  if (folded.endsWith('ies')) return folded.length > 4 ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
  if (/(?:sses|xes|shes|ches|zzes)$/.test(folded)) return folded.slice(0, -2);
  if (/(?:go|veto|echo|do|embargo)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}

function hasVowel(stem: string): boolean {
  return /[aeiouy]/.test(stem);
}

/** The infinitive behind the stem of an "-ed" or "-ing" form: a doubled consonant undone or a silent e restored. */
function restored(stem: string): string {
  if (stem.length < 2) return stem;
  const last = stem.charAt(stem.length - 1);
  const before = stem.charAt(stem.length - 2);
  if (last === before && /[bdgklmnprtvz]/.test(last)) {
    const single = stem.slice(0, -1);
    if (last === 'l') return ONE_L.has(single) ? single : stem;
    if (last === 'z' || (last === 'd' && stem === 'add') || stem === 'err' || stem === 'butt' || stem === 'ebb')
      return stem;
    return single;
  }
  return needsE(stem) ? `${stem}e` : stem;
}

/** Whether English spells the infinitive of this stem with a final e. */
function needsE(stem: string): boolean {
  if (/(?:[cvu]|[^w]z)$/.test(stem))
    return !/(?:ic|tz|waltz)$/.test(stem) || /(?:oic|uic|vic|dic|pic|lic|tic)$/.test(stem);
  if (/(?:[aeiou]{2}|[^aeioun]n?|[rln])s$/.test(stem)) return !stem.endsWith('ss');
  if (/[aeiouy]s$/.test(stem)) return true;
  if (/(?:dg|rg|lg|[aeiou]g)$/.test(stem)) return true;
  if (/(?:an|en|in|un|on)g$/.test(stem))
    return /(?:chang|rang|exchang|arrang|challeng|aveng|reveng|plung|loung|infring|cring|spong|expung|impung|hing|fring)$/.test(
      stem,
    );
  if (/[^aeiourwly]l$/.test(stem)) return true;
  if (/[aeiou]{2}[bdfgklmnprtv]$/.test(stem)) return /(?:[iu]at|uad|qui[rt])$/.test(stem);
  if (/(?:[auo]t|[bcmnrsvw]it|quot)$/.test(stem))
    return (
      !/(?:at|ot|ut)$/.test(stem) || !/(?:combat|format|pilot|pivot|ballot|allot|riot|debut|input|output)$/.test(stem)
    );
  if (/(?:[aiou]d|[ed]ed)$/.test(stem)) return true;
  if (/(?:ur|ir|ar|[tcnl]or|lor|plor|gnor)$/.test(stem))
    return !/(?:ear|tour|pour|sour|hour|occur|favour|honour|labour|harbour|murmur)$/.test(stem);
  if (/(?:[aiu]n)$/.test(stem))
    return /(?:[bclmnprstw]in|[lp]an|un|agin|ign)$/.test(stem) && !/(?:begin|spin|plan|scan|train|origin)$/.test(stem);
  if (/(?:[aiu]m)$/.test(stem)) return !/(?:aim|eam|oam|dream|exam|victim)$/.test(stem);
  if (/(?:[aioy]p)$/.test(stem)) return !/(?:worship|gossip|gallop|develop|eap|oop|eep)$/.test(stem);
  if (/(?:[aiou]k)$/.test(stem)) return !/(?:ook|eak|oak|eek)$/.test(stem);
  return /(?:[aiou]b)$/.test(stem) && /(?:crib|lib|rib|trib|ob|cub|tub)$/.test(stem);
}
