import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar, scopesOf } from './tokenize.js';

const CASES = join(import.meta.dirname, 'cases');

interface Expected {
  line: number;
  from: number;
  to: number;
  scope: string;
}

/**
 * Takes a case apart: lines that begin with "//" draw, under the line before them, what is expected there:
 * `^^^ scope`, or `--- scope` for a scope that must not be there.
 */
function readCase(source: string): { text: string; expected: Expected[]; forbidden: Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  const forbidden: Expected[] = [];
  for (const line of source.replace(/\n$/, '').split('\n')) {
    const drawn = /^\/\/(\s*)(\^+|-+) (\S+)$/.exec(line);
    if (!drawn) {
      lines.push(line);
      continue;
    }
    const from = 2 + drawn[1]!.length;
    const place = { line: lines.length - 1, from, to: from + drawn[2]!.length, scope: drawn[3]! };
    (drawn[2]!.startsWith('^') ? expected : forbidden).push(place);
  }
  return { text: lines.join('\n'), expected, forbidden };
}

describe('the grammar of a news article', () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });

  for (const name of readdirSync(CASES)) {
    it(name.replace('.txt', ''), () => {
      const { text, expected, forbidden } = readCase(readFileSync(join(CASES, name), 'utf8'));
      const scopes = scopesOf(grammar, text);
      const lines = text.split('\n');
      expect(expected.length).toBeGreaterThan(0);
      for (const { line, from, to, scope } of expected) {
        for (let at = from; at < to; at++) {
          expect(scopes[line]![at], `"${lines[line]!.slice(from, to)}" in: ${lines[line]}`).toContain(scope);
        }
        // The scope ends where the drawing ends: a mark of half a word would be a mark of the wrong words.
        // The first two columns cannot be drawn under.
        for (const at of [from - 1, to]) {
          if (at < 2 || lines[line]![at] === undefined) continue;
          expect(scopes[line]![at], `before or after "${lines[line]!.slice(from, to)}"`).not.toContain(scope);
        }
      }
      for (const { line, from, to, scope } of forbidden) {
        for (let at = from; at < to; at++) expect(scopes[line]![at]).not.toContain(scope);
      }
    });
  }

  it('reads a long line of anything: time that grew faster than the line would run into the limit of the test', () => {
    for (const piece of ['A, ', '1,000', '"', '“', 'By A ', '![', '(', '- ', 'http://a.', 'Jan. 1', ' ']) {
      const line = piece.repeat(Math.ceil(40_000 / piece.length));
      expect(scopesOf(grammar, line)[0]).toHaveLength(line.length);
    }
  });
});
