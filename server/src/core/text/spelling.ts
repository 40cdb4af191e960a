/**
 * British and American spellings and transliterations that news uses side by side, as pairs of a variant and the form
 * it is compared by. Sources: the spelling lists of the AP and Guardian style guides; names as the United Nations'
 * gazetteers and agencies render them.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    offence: 'offense',
    licence: 'license',
    practise: 'practice',
    programme: 'program',
    centre: 'center',
    theatre: 'theater',
    metre: 'meter',
    kilometre: 'kilometer',
    centimetre: 'centimeter',
    millimetre: 'millimeter',
    litre: 'liter',
    fibre: 'fiber',
    calibre: 'caliber',
    sombre: 'somber',
    manoeuvre: 'maneuver',
    tonne: 'ton',
    cheque: 'check',
    tyre: 'tire',
    kerb: 'curb',
    plough: 'plow',
    grey: 'gray',
    storey: 'story',
    aeroplane: 'airplane',
    aluminium: 'aluminum',
    jewellery: 'jewelry',
    mum: 'mom',
    sceptical: 'skeptical',
    sceptic: 'skeptic',
    mould: 'mold',
    enrol: 'enroll',
    fulfil: 'fulfill',
    instalment: 'installment',
    judgement: 'judgment',
    ageing: 'aging',
    towards: 'toward',
    forwards: 'forward',
    afterwards: 'afterward',
    amongst: 'among',
    whilst: 'while',
    gaol: 'jail',
    draught: 'draft',
    moustache: 'mustache',
    pyjamas: 'pajamas',
    adviser: 'advisor',
    kiev: 'kyiv',
    kharkov: 'kharkiv',
    lvov: 'lviv',
    odessa: 'odesa',
    zelensky: 'zelenskyy',
    zelenskiy: 'zelenskyy',
    peking: 'beijing',
    bombay: 'mumbai',
    calcutta: 'kolkata',
    madras: 'chennai',
    rangoon: 'yangon',
    moslem: 'muslim',
    koran: 'quran',
    "qur'an": 'quran',
    gaddafi: 'qaddafi',
    kadhafi: 'qaddafi',
    hizbollah: 'hezbollah',
    hizbullah: 'hezbollah',
  }),
);

/** "-our" words whose American form drops the u, by stem, so that their inflections meet as well. */
const OUR =
  /^(lab|harb|neighb|behavi|col|fav|hon|hum|rum|vap|arm|flav|glam|rig|vig|parl|sav|splend|tum|val|cand|clam|end|ferv|od|ranc)our/;

/** Verbs in -ise that have no -ize form. */
const ALWAYS_ISE =
  /^(?:adv|rev|superv|telev|surpr|exerc|comprom|desp|prom|prec|prem|exc|dev|dem|ar|r|w|conc|franch|merchand|pra|no|po|cru|bru|ra|chast|circumc|disgu|enterpr|expert|improv|likew|otherw|para|rel|tort|trea|turqu|val|v)is/;

/**
 * A folded word in the spelling by which it is compared: American, without the dots of abbreviations and with the
 * usual transliteration of names.
 */
export function spellingKey(folded: string): string {
  const bare = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const known = VARIANTS.get(bare);
  if (known !== undefined) return known;
  const plural = bare.endsWith('s') ? VARIANTS.get(bare.slice(0, -1)) : undefined;
  if (plural !== undefined) return `${plural}s`;
  return american(bare.replace(OUR, '$1or'));
}

function american(word: string): string {
  if (word.length < 6) return word;
  if (/is(?:e|ed|es|ing|ation|ations|er|ers)$/.test(word) && !ALWAYS_ISE.test(word))
    return word.replace(/is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz');
  if (/ys(?:e|ed|es|ing)$/.test(word)) return word.replace(/ys(?=(?:e|ed|es|ing)$)/, 'yz');
  return word.replace(/([aeiou][^aeiou]{1,3}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2');
}
