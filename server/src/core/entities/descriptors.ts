import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind } from '../text/tokens.js';
import type { Entities, Entity, Mention, Role } from './entity.js';
import { isNameLike } from './ner/zones.js';
import { isOfficeHead, isOfficePart, officeWords, statusOf } from './office-words.js';

const THE = word('the');
const LONGEST = 5;
const LINKS = wordSet('of for at');
/** Heads that many people in an article may have: "the official" points to nobody. */
const LOOSE = wordSet(
  'head chair chairs centre center host model judge official officials member officer driver player friend analyst expert source worker resident guard candidate victim suspect witness leader researcher scientist doctor lawyer journalist reporter teacher student soldier policeman veteran founder owner director manager editor critic rival opponent ally aide adviser advisor',
);

/**
 * Adds mentions by office: "the minister" is the one person of the article to whom it gives an office that ends so and
 * has all the words said. Stays silent when two people may be meant.
 */
export function withDescriptors(article: Article, entities: Entities): Entities {
  const { tokens, sentences } = article;
  const offices = officesByHead(entities.roles);
  if (offices.size === 0) return entities;
  const added: Mention[] = [];
  sentences.forEach(({ first: low, last: high }, sentence) => {
    for (let at = low; at + 1 < high; at++) {
      if (tokens.word[at] !== THE) continue;
      let last = at + 1;
      while (
        last < high &&
        last - at <= LONGEST &&
        entities.mentionOf[last]! < 0 &&
        isOfficePart(tokens, last) &&
        tokens.shape[last] === Shape.Lower
      )
        last++;
      if (last === at + 1 || !isOfficeHead(tokens, last - 1) || LOOSE.get(tokens.word[last - 1]!) === 1) continue;
      if (last < high && (goesOn(article, last) || entities.mentionOf[last]! >= 0)) continue;
      const { words } = officeWords(tokens, at + 1, last);
      const owner = ownerOf(offices, words, statusOf(tokens, at + 1, last));
      if (owner < 0) continue;
      added.push({
        start: tokens.start[at]!,
        end: tokens.end[last - 1]!,
        first: at,
        last,
        sentence,
        entity: owner,
        form: 'descriptor',
      });
      at = last - 1;
    }
  });
  return added.length === 0 ? entities : inOrder(entities, added);
}

/** Whether the phrase is not over: a name, "of", or a hyphen follows, or a comma with a name behind it. */
function goesOn({ tokens }: Article, at: number): boolean {
  if (isNameLike(tokens, at) || LINKS.get(tokens.word[at]!) === 1 || tokens.kind[at] === TokenKind.Dash) return true;
  if (tokens.kind[at] === TokenKind.Possessive) return false;
  return tokens.text.charCodeAt(tokens.start[at]!) === 44 && at + 1 < tokens.count && isNameLike(tokens, at + 1);
}

function officesByHead(roles: readonly Role[]): Map<string, Role[]> {
  const offices = new Map<string, Role[]>();
  for (const role of roles) {
    if (role.kind !== 'office') continue;
    const head = role.words.at(-1)!;
    const known = offices.get(head);
    if (known) known.push(role);
    else offices.set(head, [role]);
  }
  return offices;
}

/** The one entity whose office fits, or -1. */
function ownerOf(
  offices: ReadonlyMap<string, readonly Role[]>,
  words: readonly string[],
  status: Role['status'],
): number {
  const head = words.at(-1);
  if (head === undefined) return -1;
  let owner = -1;
  for (const role of offices.get(head) ?? []) {
    if ((role.status === 'former') !== (status === 'former')) continue;
    if (!words.every((said) => role.words.includes(said)) || role.words.length > words.length + 2) continue;
    if (owner >= 0 && owner !== role.entity) return -1;
    owner = role.entity;
  }
  return owner;
}

/** The entities with the mentions added in their places, and every index set anew. */
function inOrder(entities: Entities, added: readonly Mention[]): Entities {
  const all = [
    ...entities.mentions.map((mention, old) => ({ mention, old })),
    ...added.map((mention) => ({ mention, old: -1 })),
  ];
  all.sort((a, b) => a.mention.start - b.mention.start || a.old - b.old);
  const moved = new Int32Array(entities.mentions.length);
  const members: number[][] = entities.entities.map(() => []);
  all.forEach(({ mention, old }, index) => {
    if (old >= 0) moved[old] = index;
    members[mention.entity]!.push(index);
  });
  const mentionOf = entities.mentionOf.map((mention) => (mention < 0 ? -1 : moved[mention]!));
  all.forEach(({ mention, old }, index) => {
    if (old < 0) mentionOf.fill(index, mention.first, mention.last);
  });
  return {
    mentions: all.map(({ mention }) => mention),
    entities: entities.entities.map((entity, index): Entity => ({ ...entity, mentions: members[index]! })),
    roles: entities.roles.map((role) => ({ ...role, mention: moved[role.mention]! })),
    mentionOf,
  };
}
