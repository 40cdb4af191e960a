import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { Entities, Mention, Role } from './entity.js';

const OF = word('of');
const FROM = word('from');
const IN = word('in');
const THE = word('the');
const FOR = word('for');
const WHO = word('who');
const COMMA = 44;

/** What ties a person to an employer behind the occupation: "an analyst at Evli". */
const AT = wordSet('at for with');
/** Those who act for others are not employed by them. */
const AGENTS = wordSet('lawyer lawyers attorney attorneys counsel barrister solicitor agent advocate');
const ARTICLES = wordSet('a an the');
const LIVES = wordSet('lives lived');
/** The words of an occupation between its article and its link. */
const LONGEST_OCCUPATION = 6;

/**
 * Where the article says that a person works or lives, in the phrase right behind the name: "Jane Doe, a lawyer at
 * Hale & Co", "Walter Grieg of Dorrance", "Karen Ashworth, 34, of Leyland", "a nurse from Oslo", "who lives in Oslo".
 *
 * `titled` says that an office stands in front of the name: what "of" says then belongs to it ("King Harald of Norway").
 */
export function readAffiliations(
  { tokens, sentences }: Article,
  entities: Entities,
  at: number,
  titled: boolean,
): Role[] {
  const mention = entities.mentions[at]!;
  const high = sentences[mention.sentence]!.last;
  let i = mention.last;
  let comma = false;
  if (isComma(tokens, i, high)) {
    comma = true;
    i++;
    if (i + 1 < high && tokens.kind[i] === TokenKind.Number && isComma(tokens, i + 1, high)) i += 2;
  }
  if (i + 1 >= high) return [];
  const link = tokens.word[i]!;
  if (link === OF || (link === FROM && comma)) {
    const named = mentionAt(tokens, entities, i + 1, high);
    return named < 0 || titled ? [] : roleOf(entities, mention, at, named);
  }
  if (comma && link === WHO && LIVES.get(tokens.word[i + 1]!) === 1 && tokens.word[i + 2] === IN) {
    return ofKind(roleOf(entities, mention, at, mentionAt(tokens, entities, i + 3, high)), 'home');
  }
  return comma && ARTICLES.get(link) === 1 ? behindOccupation(tokens, entities, mention, at, i + 1, high) : [];
}

function behindOccupation(
  tokens: Tokens,
  entities: Entities,
  mention: Mention,
  at: number,
  from: number,
  high: number,
): Role[] {
  for (let i = from; i < Math.min(high - 1, from + LONGEST_OCCUPATION); i++) {
    const link = tokens.word[i]!;
    if (i > from && (AT.get(link) === 1 || link === FROM)) {
      if (link === FOR && AGENTS.get(tokens.word[i - 1]!) === 1) return [];
      const roles = roleOf(entities, mention, at, mentionAt(tokens, entities, i + 1, high));
      return ofKind(roles, link === FROM ? 'home' : 'employer');
    }
    if (tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower || entities.mentionOf[i]! >= 0) return [];
  }
  return [];
}

function isComma(tokens: Tokens, i: number, high: number): boolean {
  return i < high && tokens.text.charCodeAt(tokens.start[i]!) === COMMA;
}

/** The mention at the token, or behind "the" there; -1 when there is none. */
function mentionAt(tokens: Tokens, entities: Entities, i: number, high: number): number {
  const at = i < high && tokens.word[i] === THE ? i + 1 : i;
  const named = at < high ? entities.mentionOf[at]! : -1;
  return named >= 0 && entities.mentions[named]!.first === at ? named : -1;
}

/** An organisation employs, a place is home; nothing else is either. */
function roleOf(entities: Entities, { entity }: Mention, mention: number, named: number): Role[] {
  if (named < 0) return [];
  const { start, end, entity: of } = entities.mentions[named]!;
  const { kind, key } = entities.entities[of]!;
  if (kind !== 'organization' && kind !== 'place') return [];
  return [
    {
      start,
      end,
      entity,
      kind: kind === 'place' ? 'home' : 'employer',
      words: key.split(' '),
      of,
      status: 'current',
      mention,
    },
  ];
}

function ofKind(roles: Role[], kind: Role['kind']): Role[] {
  return roles.filter((role) => role.kind === kind);
}
