/**
 * Reads the set of names: text in which every name is marked as `[name]{kind}` or `[name]{kind:id}` (see README.md).
 */
import { readdirSync, readFileSync } from 'node:fs';

export const KINDS = { p: 'person', o: 'organization', l: 'place', d: 'demonym', e: 'event' };

/** Takes the marks out. Returns `{ text, mentions, problems }`; a mention without kinds may be named or not. */
export function unmark(marked) {
  const mentions = [];
  const problems = [];
  let text = '';
  let at = 0;
  for (const mark of marked.matchAll(/\[([^[\]]+)\]\{([^{}]*)\}/g)) {
    text += marked.slice(at, mark.index);
    const start = text.length;
    text += mark[1];
    at = mark.index + mark[0].length;
    const [letters, id] = mark[2].split(':');
    const kinds = letters === '?' ? [] : letters.split('|').map((letter) => KINDS[letter]);
    if (kinds.includes(undefined)) problems.push(`unknown kind in "${mark[0]}"`);
    mentions.push({ start, end: text.length, text: mark[1], kinds, id });
  }
  text += marked.slice(at);
  if (/[[\]{}]/.test(text)) problems.push(`a bracket is left in "${text.slice(0, 60)}"`);
  return { text, mentions, problems };
}

/** The articles of one file: those of `articles-*` are cut at `---`, elsewhere each line is an article of its own. */
function cut(file, content) {
  const lines = content.split('\n');
  const pieces = [];
  if (file.startsWith('articles')) {
    let piece = { line: 1, group: 'articles', lines: [] };
    const close = () => {
      const marked = piece.lines.join('\n').trim();
      if (marked) pieces.push({ line: piece.line, group: piece.group, marked });
    };
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('# ')) continue;
      if (line === '---') {
        close();
        piece = { line: index + 2, group: 'articles', lines: [] };
      } else piece.lines.push(line);
    }
    close();
    return pieces;
  }
  let group = file.replace(/\.txt$/, '');
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('## ')) group = line.slice(3).trim();
    else if (line.trim() && !line.startsWith('# ')) pieces.push({ line: index + 1, group, marked: line });
  }
  return pieces;
}

/**
 * Reads every `*.txt` of a folder.
 * Returns `{ cases, problems }`; a case is `{ file, line, group, text, mentions }`; offsets are UTF-16 units of `text`.
 */
export function readEntitySet(folder) {
  const cases = [];
  const problems = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    for (const { line, group, marked } of cut(file, readFileSync(`${folder}/${file}`, 'utf8'))) {
      const read = unmark(marked);
      problems.push(...read.problems.map((problem) => `${file}:${line}: ${problem}`));
      cases.push({ file, line, group, text: read.text, mentions: read.mentions });
    }
  }
  return { cases, problems };
}
