import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

const ROOT = join(import.meta.dirname, '../..');
const GRAMMAR = join(ROOT, 'syntaxes/news-article.tmLanguage.json');

/** Loads the grammar with the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const require = createRequire(import.meta.url);
  await loadWASM(readFileSync(join(require.resolve('vscode-oniguruma'), '../onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (!grammar) throw new Error('The grammar could not be loaded.');
  return grammar;
}

/** The scopes of each character of each line, innermost last, without the language's name at the end. */
export function scopesOf(grammar: IGrammar, text: string): string[][][] {
  let stack = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const scopes: string[][] = [];
    for (const { startIndex, endIndex, scopes: found } of tokens) {
      for (let at = startIndex; at < Math.min(endIndex, line.length); at++) {
        scopes[at] = found.slice(1).map((scope) => scope.replace(/\.news-article$/, ''));
      }
    }
    return scopes;
  });
}
