import type { SkipReason } from './article.js';
import { isEnglish, measureLanguages, type Languages } from './language.js';
import { endsStatement, splitLines } from './lines.js';
import { findDate } from './metadata.js';
import { isSentenceForm } from './sentence-form.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** Longest text that is read, in UTF-16 code units. */
export const LARGEST = 2_000_000;

/** What each reason says to a person. */
const MESSAGES: Readonly<Record<SkipReason, string>> = {
  empty: 'The file is empty.',
  'too-large': 'The text is longer than two million characters, which no article is.',
  binary: 'The file is not text.',
  'not-prose': 'This does not read like an article: it is a list, a table, a log or code.',
  'not-english': 'The text is not in English, the only language that is understood so far.',
};

/** One sentence that says why a text was not analysed. */
export function skipMessage(reason: SkipReason): string {
  return MESSAGES[reason];
}

/** Names of files that are never articles, whatever they hold. */
const NAMES =
  /(?:^|\/)(?:(?:dev-?|test-?|base-?|lint-?|docs-?)?requirements(?:[-_.][\w-]+)?\.txt|constraints\.txt|robots\.txt|humans\.txt|ads\.txt|security\.txt|llms(?:-full)?\.txt|cmakelists\.txt|licen[cs]e(?:[-_.][\w.-]+)?|copying(?:\.\w+)?|notice(?:\.(?:txt|md))?|authors(?:\.(?:txt|md))?|third[-_]?party[-_]?(?:notices?|licen[cs]es?)(?:\.txt|\.md)?|changelog(?:\.\w+)?|contributing(?:\.\w+)?|code_of_conduct(?:\.\w+)?|readme(?:\.\w+)?|manifest\.txt|sources\.txt|version\.txt|top_level\.txt|entry_points\.txt|installed-files\.txt|dependency_links\.txt|sitemap(?:\.\w+)?|package-lock\.json|[^/]*\.(?:log|csv|tsv|json|xml|ya?ml|toml|ini|cfg|conf|lock|js|ts|py|c|h|cpp|java|rb|go|rs|sh|sql|css))$/i;

/** How many units at the start are looked at for control characters. */
const PROBE = 16_384;

/**
 * Why a text is not analysed, before it is scanned: empty, too large, binary, or a kind of file that is told by its name.
 * `path` may be left out.
 */
export function skipBeforeScan(text: string, path = ''): SkipReason | undefined {
  if (text.length > LARGEST) return 'too-large';
  if (isBinary(text)) return 'binary';
  if (text.length < PROBE && text.trim() === '') return 'empty';
  return NAMES.test(path) ? 'not-prose' : undefined;
}

/** Text with NUL, or with many control or replacement characters. */
function isBinary(text: string): boolean {
  let odd = 0;
  const end = Math.min(text.length, PROBE);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 32 && unit < 127) continue;
    if (unit === 0) return true;
    if (
      (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 27) ||
      unit === 0xfffd ||
      unit === 127
    )
      odd++;
  }
  return odd * 20 > end && odd > 2;
}

/** Why scanned text is not analysed: no prose, or prose of another language. */
export function skipAfterScan(tokens: Tokens): SkipReason | undefined {
  if (tokens.count === 0) return 'empty';
  const languages = measureLanguages(tokens);
  if (looksLikeProse(tokens, languages)) return isEnglish(languages) ? undefined : 'not-english';
  if (languages.english > languages.foreign && hasDatedLine(tokens)) return undefined;
  return languages.script > 0.5 || (languages.words >= 30 && languages.foreign > 0.2 && languages.english < 0.06)
    ? 'not-english'
    : 'not-prose';
}

/** A line of place and date stands among so many first lines, and is no longer than so many tokens. */
const DATED_WITHIN = 6;
const LONGEST_DATED = 16;

/**
 * Whether an agency's line of place and date stands near the top, below a headline ("LONDON 2018-11-24"): then a table
 * of results is a report, although hardly any sentence is in it.
 */
function hasDatedLine(tokens: Tokens): boolean {
  if (codeLines(tokens.text) >= 0.4) return false;
  return splitLines(tokens)
    .slice(1, DATED_WITHIN)
    .some(({ first, last }) => {
      if (last - first > LONGEST_DATED || tokens.kind[first] !== TokenKind.Word) return false;
      if (tokens.shape[first] !== Shape.Upper) return false;
      const date = findDate(tokens, first, last);
      return date !== undefined && date.hasYear && date.first > first && date.last === last;
    });
}

/** The least share of English function words in a text of sentences, table-heavy articles included. */
const BOUND = 0.1;

/**
 * Sentences are bound by function words; lists, logs, tables and code are not. A text of a few words is given the benefit
 * of the doubt, unless it is made of marks.
 */
function looksLikeProse(tokens: Tokens, languages: Languages): boolean {
  const marks = shareOfMarks(tokens);
  const { words, english, foreign } = languages;
  if (words < 30)
    return words > 0 && (marks < 0.45 || (words > 2 && ofSentences(tokens)) || (words > 4 && endsInStatement(tokens)));
  if (Math.max(english, foreign) >= BOUND && marks < 0.5) return codeLines(tokens.text) < 0.4;
  // Briefs that are mostly figures ("Oil rose 2%. Gold gained 1%.") have few words that bind.
  return words < BRIEF && english >= foreign && codeLines(tokens.text) < 0.4 && ofSentences(tokens);
}

/** A text with more words than this has enough of them to be told by how they are bound. */
const BRIEF = 200;

/** Whether the longest of a few lines ends as a statement: "It closed down 1 1/8 at 43 5/8." below a heading and its date. */
function endsInStatement(tokens: Tokens): boolean {
  const lines = splitLines(tokens);
  if (lines.length > 4) return false;
  const length = (line: (typeof lines)[number]) => line.last - line.first;
  const longest = lines.reduce((long, line) => (length(line) > length(long) ? line : long));
  return endsStatement(tokens, longest);
}

/** Whether most lines of a short text are sentences with a verb. */
function ofSentences(tokens: Tokens): boolean {
  const lines = splitLines(tokens);
  let sentences = 0;
  for (const line of lines) if (isSentenceForm(tokens, line)) sentences++;
  return sentences * 2 > lines.length;
}

/** Share of tokens that are symbols, numbers, addresses or punctuation other than commas and full stops. */
function shareOfMarks(tokens: Tokens): number {
  let marks = 0;
  const count = Math.min(tokens.count, 5000);
  for (let i = 0; i < count; i++) {
    const kind = tokens.kind[i];
    if (
      kind === TokenKind.Symbol ||
      kind === TokenKind.Address ||
      kind === TokenKind.Alphanumeric ||
      kind === TokenKind.Number
    )
      marks++;
    else if (kind === TokenKind.Punctuation) {
      const unit = tokens.text.charCodeAt(tokens.start[i]!);
      if (unit !== 44 && unit !== 46) marks++;
    }
  }
  return count === 0 ? 0 : marks / count;
}

const CODE_LINE =
  /^\s*(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} |\[\w+\]\s|(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\b|#include|import \w|from \w+ import|def \w+\(|function \w+\(|(?:const|let|var|public|private|class|return) |[\w.-]+\s*(?:==|>=|~=|<=|=>|:=)|<\/?\w+[^>]*>\s*$|(?:user-agent|disallow|allow|sitemap)\s*:|at \w[\w.$]*\()|[;{}]\s*$/i;

/** Share of the first lines that have the form of code, a log or a list of packages. */
function codeLines(text: string): number {
  let lines = 0;
  let code = 0;
  for (let at = 0; at < text.length && lines < 200;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, Math.min(end, at + 200));
    if (line.trim() !== '') {
      lines++;
      if (CODE_LINE.test(line)) code++;
    }
    at = end + 1;
  }
  return lines < 3 ? 0 : code / lines;
}
