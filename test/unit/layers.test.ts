import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importsOf, layerProblems } from '../../scripts/layers.mjs';

const root = mkdtempSync(join(tmpdir(), 'corroborate-layers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The layer problems of a tree that holds one file of one line. */
function problemsOf(path: string, line: string): string[] {
  const tree = mkdtempSync(join(root, 'tree-'));
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
  return layerProblems(tree);
}

describe('layer rules', () => {
  it.each([
    ['server/src/core/figures/read.ts', "import { claim } from '../claims/bind.js';"],
    ['server/src/core/claims/bind.ts', "import type { Story } from '../stories/story.js';"],
    ['server/src/core/claims/bind.ts', "export { compare } from '../compare/compare.js';"],
    ['server/src/core/text/tokens.ts', "import { Corpus } from '../corpus.js';"],
    ['server/src/core/text/tokens.ts', "import { readFileSync } from 'node:fs';"],
    ['server/src/core/text/tokens.ts', "import { readFile } from 'fs/promises';"],
    ['server/src/core/text/tokens.ts', "import * as vscode from 'vscode';"],
    ['server/src/core/corpus.ts', "import { Range } from 'vscode-languageserver-types';"],
    ['server/src/core/corpus.ts', "import { range } from '../lsp/position.js';"],
    ['server/src/core/unheard/of.ts', "import { Span } from '../span.js';"],
    ['server/src/lsp/hover.ts', "import { readFileSync } from 'node:fs';"],
    ['server/src/lsp/hover.ts', "import { window } from 'vscode';"],
    ['server/src/node/main.ts', "import { start } from '../browser/main.js';"],
    ['server/src/cli/check.ts', "import { command } from '../../../client/src/commands/check.js';"],
    ['client/src/commands/check.ts', "import { Corpus } from '../../../server/src/core/corpus.js';"],
    ['client/src/commands/check.ts', "const core = await import('../../../server/src/core/corpus.js');"],
    ['client/src/commands/check.ts', "import { checkArticles } from 'corroborate';"],
    ['client/src/commands/check.ts', "import { join } from 'node:path';"],
  ])('%s may not hold %s', (path, line) => {
    expect(problemsOf(path, line)).toHaveLength(1);
  });

  it.each([
    ['server/src/core/figures/read.ts', "import { tokens } from '../text/tokens.js';"],
    ['server/src/core/figures/read.ts', "import { dates } from '../time/dates.js';"],
    ['server/src/core/compare/compare.ts', "import type { Claim } from '../claims/claim.js';"],
    ['server/src/core/corpus.ts', "import { checks } from './checks/registry.js';"],
    ['server/src/lsp/hover.ts', "import { Corpus } from '../core/corpus.js';"],
    ['server/src/node/main.ts', "import { createConnection } from 'vscode-languageserver/node';"],
    ['client/src/commands/check.ts', "import { showConflicts } from '../../../server/src/protocol.js';"],
    ['client/src/node/extension.ts', "import { join } from 'node:path';"],
  ])('%s may hold %s', (path, line) => {
    expect(problemsOf(path, line)).toEqual([]);
  });

  it('reads imports over several lines, with their place', () => {
    expect(importsOf("const a = 1;\nimport {\n  b,\n} from './b.js';\nimport './c.js';\n")).toEqual([
      { specifier: './b.js', line: 2 },
      { specifier: './c.js', line: 5 },
    ]);
  });

  it('hold in this tree', () => {
    expect(layerProblems(resolve(import.meta.dirname, '../..'))).toEqual([]);
  });
});
