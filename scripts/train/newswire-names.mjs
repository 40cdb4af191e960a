// Makes of the data's entities what our own recogniser means by a name, and of its sentences further ones.

const KINDS = {
  per: 'person',
  org: 'organization',
  geo: 'place',
  gpe: 'demonym',
  eve: 'event',
  nat: 'event',
  art: 'other',
};

/** The sentence with our kinds: names of people without titles, countries as places, peoples as demonyms. */
export function cleaned(sentence, engine) {
  const words = sentence.map((item) => ({ ...item, entity: 'O' }));
  for (const { first, last, kind } of entitiesOf(sentence)) {
    const span = { first, last, kind: KINDS[kind] };
    if (!span.kind) continue;
    const text = sentence
      .slice(first, last)
      .map(({ word }) => word)
      .join(' ');
    const bits = bitsOf(text, engine);
    if (span.kind === 'person') stripTitles(span, sentence, engine);
    else if (span.kind === 'demonym' || span.kind === 'organization' || span.kind === 'place') {
      if (bits.place && !bits.organization) span.kind = 'place';
      else if (bits.organization && !bits.place && !bits.demonym) span.kind = 'organization';
      else if (bits.demonym && (span.kind !== 'organization' || last - first === 1)) span.kind = 'demonym';
    }
    for (let i = span.first; i < span.last; i++) words[i].entity = `${i === span.first ? 'B' : 'I'}-${span.kind}`;
  }
  for (let i = 0; i < words.length; i++) {
    if (words[i].word === 'Mr.' || words[i].word === 'Ms.' || words[i].word === 'Mrs.') words[i].entity = 'O';
    if (words[i].entity !== 'O' || !/^\p{Lu}/u.test(words[i].word)) continue;
    const bits = bitsOf(words[i].word, engine);
    if (bits.demonym && words[i].pos.startsWith('JJ')) words[i].entity = 'B-demonym';
  }
  return words;
}

function entitiesOf(sentence) {
  const found = [];
  sentence.forEach(({ entity }, i) => {
    if (entity === 'O') return;
    const kind = entity.slice(2);
    const open = found.at(-1);
    if (open && open.last === i && open.kind === kind && entity.startsWith('I')) open.last = i + 1;
    else found.push({ first: i, last: i + 1, kind });
  });
  return found;
}

function bitsOf(text, engine) {
  const tokens = engine.scan(text);
  const { Known, Phrase } = CONSTANTS;
  if (tokens.count === 1) {
    const bits = engine.knownOf(tokens, 0);
    return {
      place: (bits & Known.Place) !== 0,
      demonym: (bits & Known.Demonym) !== 0,
      organization: (bits & Known.Organization) !== 0,
    };
  }
  const match = engine.phraseAt(tokens, 0, tokens.count);
  const kind = match.kind !== 0 && match.last === tokens.count ? match.kind : 0;
  return {
    place: (kind & Phrase.Place) !== 0,
    demonym: (kind & Phrase.Demonym) !== 0,
    organization: (kind & Phrase.Organization) !== 0,
  };
}

/** The bits of entities/gazetteer.ts that are needed here; constant enumerations have no value outside TypeScript. */
const CONSTANTS = {
  Known: {
    Given: 1,
    Honorific: 8,
    Office: 16,
    Modifier: 32,
    Place: 1 << 16,
    Demonym: 1 << 17,
    Organization: 1 << 18,
    OrganizationHead: 1 << 8,
    Common: 1 << 22,
  },
  Phrase: { Place: 1, Demonym: 2, Organization: 4 },
};

function stripTitles(span, sentence, engine) {
  const { Known } = CONSTANTS;
  const isTitle = ({ word }) => {
    if (word === '.' || word === 'of' || word === 'State' || word === '-') return true;
    const tokens = engine.scan(word.replace(/\.$/, ''));
    for (let i = 0; i < tokens.count; i++) {
      const bits = engine.knownOf(tokens, i);
      if (tokens.kind[i] === 1 && (bits & (Known.Honorific | Known.Office | Known.Modifier)) === 0) return false;
      if ((bits & Known.Given) !== 0 && (bits & Known.Honorific) === 0) return false;
    }
    return true;
  };
  while (span.last - span.first > 1 && isTitle(sentence[span.first])) span.first++;
  if (span.last - span.first === 1 && isTitle(sentence[span.first]) && span.first === 0) span.kind = undefined;
  if (
    span.last - span.first === 1 &&
    /^(?:President|Minister|Prime|Secretary|General|King|Pope|Queen|Prince|Chancellor|Governor|Senator|Ambassador)$/.test(
      sentence[span.first].word,
    )
  )
    span.last = span.first;
}

/** A copy of the sentence whose names are exchanged for others of their kind, some of them made up. */
export function swapped(sentence, sentences, random, engine) {
  const pool = poolOf(sentences);
  const copy = [];
  for (let i = 0; i < sentence.length; i++) {
    const { entity } = sentence[i];
    if (!entity.startsWith('B-') || !pool.has(entity.slice(2))) {
      copy.push(sentence[i]);
      continue;
    }
    const kind = entity.slice(2);
    let last = i + 1;
    while (last < sentence.length && sentence[last].entity === `I-${kind}`) last++;
    const names = pool.get(kind);
    const words =
      random() < 0.5
        ? sentence
            .slice(i, last)
            .map(({ word }) =>
              /^\p{Lu}\p{Ll}+$/u.test(word) && (kind !== 'organization' || isUncommon(word, engine))
                ? madeUp(word, names, random)
                : word,
            )
        : names[Math.floor(random() * names.length)];
    if (words.length > 1 && last - i === 1 && kind === 'person' && random() < 0.7) words.splice(0, words.length - 1);
    words.forEach((word, k) => copy.push({ word, pos: 'NNP', entity: `${k === 0 ? 'B' : 'I'}-${kind}` }));
    i = last - 1;
  }
  return copy;
}

/** Whether the tables know the word as nothing that says what an organisation is or where. */
function isUncommon(word, engine) {
  const { Common, OrganizationHead, Place, Demonym } = CONSTANTS.Known;
  return (engine.knownOf(engine.scan(word), 0) & (Common | OrganizationHead | Place | Demonym)) === 0;
}

let pools;
/** The names of people, organisations and places in the sentences, as lists of words by kind. */
export function poolOf(sentences) {
  if (pools) return pools;
  pools = new Map(['person', 'organization', 'place'].map((kind) => [kind, []]));
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const list = sentence[i].entity.startsWith('B-') && pools.get(sentence[i].entity.slice(2));
      if (!list) continue;
      let last = i + 1;
      while (last < sentence.length && sentence[last].entity.startsWith('I-')) last++;
      list.push(sentence.slice(i, last).map(({ word }) => word));
    }
  }
  return pools;
}

/** A word like a name: the head of one and the tail of another. */
function madeUp(word, names, random) {
  const other = names[Math.floor(random() * names.length)].at(-1);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(other) || word.length < 4) return word;
  const cut = 2 + Math.floor(random() * (word.length - 3));
  return word.slice(0, cut) + other.slice(Math.max(2, Math.floor(other.length / 2)));
}

/** A copy as a headline in Title Case. */
export function titled(sentence) {
  return sentence.map((item) =>
    /^(?:a|an|the|of|in|on|at|to|for|and|or|as|by)$/.test(item.word)
      ? item
      : { ...item, word: item.word.charAt(0).toUpperCase() + item.word.slice(1) },
  );
}

/** A copy in capitals. */
export function upper(sentence) {
  return sentence.map((item) => ({ ...item, word: item.word.toUpperCase() }));
}
