import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { CLIENT_COMMANDS, explainRequest, topicsAtRequest } from '../../server/src/protocol.js';
import { positionOf, TestClient, uriOf } from './client.js';
import { ONE, TWO } from './ferry.js';
import { BOSPHORUS, CAPITOL, LOWLAND, MERIDIAN, RHINE, SEEDS } from './seeds.js';

const FILES: Readonly<Record<string, string>> = { ...SEEDS, 'ferry/one.txt': ONE, 'ferry/two.txt': TWO };
const FIRST = 'ferry/one.txt';
const SECOND = 'ferry/two.txt';

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start({
    files: FILES,
    settings: { codeLens: 'claims', inlayHints: { enabled: true } },
    initializationOptions: { clientCommands: true },
  });
});
afterEach(() => client.stop());

const at = (path: string, words: string, nth?: number) => ({
  textDocument: { uri: uriOf(path) },
  position: positionOf(FILES[path]!, words, nth),
});

const PASSENGERS = at(SECOND, '45 passengers');

describe('hover', () => {
  it('on a figure says what it measures, what it means, what the others say and why it matters', async () => {
    const hover = await client.request<Hover>('textDocument/hover', PASSENGERS);
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toMatch(/\*\*⚠ .*45 here; 31 in one\.txt/);
    expect(value).toContain(`](<${uriOf(FIRST)}#L`);
    expect(value).toMatch(/exactly 45/);
    expect(value).toMatch(/2 articles, \d independent sources?, not of one voice/);
    expect(value).toContain(`command:${CLIENT_COMMANDS.openConflict}`);
    expect(hover.range).toBeDefined();
  });

  it('on a name says who it is and where else', async () => {
    const hover = await client.request<Hover>('textDocument/hover', at(BOSPHORUS, 'Rutte', 2));
    const { value } = hover.contents as MarkupContent;
    expect(value).toContain('Mark Rutte');
    expect(value).toMatch(/\d+ mentions · \d articles/);
  });

  it('on plain words says nothing', async () => {
    expect(await client.request('textDocument/hover', at(CAPITOL, 'argument will go'))).toBeNull();
  });
});

describe('navigation', () => {
  it('goes from source to source with Go to Definition, and comes round', async () => {
    const [there] = await client.request<LocationLink[]>('textDocument/definition', PASSENGERS);
    expect(there).toMatchObject({
      targetUri: uriOf(FIRST),
      targetSelectionRange: { start: at(FIRST, '31 passengers').position },
    });
    const [back] = await client.request<LocationLink[]>('textDocument/definition', at(FIRST, '31 passengers'));
    expect(back).toMatchObject({ targetUri: uriOf(SECOND), targetSelectionRange: { start: PASSENGERS.position } });
  });

  it('finds every mention of a claim and of a name in every source', async () => {
    const references = (params: object): Promise<Location[]> =>
      client.request('textDocument/references', { ...params, context: { includeDeclaration: true } });
    expect((await references(PASSENGERS)).map(({ uri }) => uri)).toEqual([uriOf(FIRST), uriOf(SECOND)]);
    const name = await references(at(BOSPHORUS, 'Rutte', 2));
    expect(new Set(name.map(({ uri }) => uri)).size).toBeGreaterThan(1);
    const others = await client.request<Location[]>('textDocument/references', {
      ...PASSENGERS,
      context: { includeDeclaration: false },
    });
    expect(others.map(({ uri }) => uri)).toEqual([uriOf(FIRST)]);
  });

  it('goes to what says otherwise with Go to Implementation', async () => {
    const places = await client.request<Location[]>('textDocument/implementation', PASSENGERS);
    expect(places.map(({ uri }) => uri)).toEqual([uriOf(FIRST)]);
  });

  it('highlights the mentions of a name in one article', async () => {
    const found = await client.request<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      at(BOSPHORUS, 'Rutte', 2),
    );
    expect(found.length).toBeGreaterThan(2);
  });

  it('lists the values of what is measured at a place, with sides', async () => {
    const [topic] = await client.ask(topicsAtRequest, { uri: uriOf(SECOND), position: PASSENGERS.position });
    expect(topic!.members.map(({ text, side, path }) => [path, text, side])).toEqual([
      [FIRST, '31', expect.any(Number)],
      [SECOND, '45', expect.any(Number)],
    ]);
    expect(topic!.conflict).toBeDefined();
    for (const { quotation, highlight, text } of topic!.members) {
      expect(quotation.slice(highlight.start, highlight.end)).toBe(text);
    }
  });

  it('explains the derivation of a claim', async () => {
    const text = await client.ask(explainRequest, { uri: uriOf(SECOND), position: PASSENGERS.position });
    expect(text).toContain('31');
  });
});

describe('structure', () => {
  it('gives an outline under the headline', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uriOf(BOSPHORUS) },
    });
    const all: DocumentSymbol[] = [];
    const walk = (list: readonly DocumentSymbol[]): void => {
      for (const symbol of list) {
        all.push(symbol);
        walk(symbol.children ?? []);
      }
    };
    walk(symbols);
    expect(all.some(({ name }) => name === 'Mark Rutte')).toBe(true);
    expect(all.length).toBeGreaterThan(8);
    for (const { range, selectionRange } of all) {
      const before = (a: { line: number; character: number }, b: { line: number; character: number }): boolean =>
        a.line < b.line || (a.line === b.line && a.character <= b.character);
      expect(before(range.start, selectionRange.start) && before(selectionRange.end, range.end)).toBe(true);
    }
  });

  it('finds names and claims of all articles by some of their letters', async () => {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'mkrutte' });
    expect(symbols.map(({ name }) => name)).toContain('Mark Rutte');
    expect(await client.request('workspace/symbol', { query: 'zzzzqq' })).toEqual([]);
  });

  it('widens a selection from the word to the sentence, the paragraph and the article', async () => {
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: uriOf(SECOND) },
      positions: [PASSENGERS.position],
    });
    let depth = 0;
    for (let range: SelectionRange | undefined = first; range; range = range.parent) depth++;
    expect(depth).toBeGreaterThanOrEqual(4);
  });

  it('folds what belongs together and gives web addresses as links', async () => {
    const text = `# A headline\n\nLONDON, March 3, 2024 — It said so at https://example.org/a_(b), (see http://example.com/x?y=1). Nothing more was known on Sunday.\n\nMore was said.\n`;
    await client.change('links.txt', text);
    const params = { textDocument: { uri: uriOf('links.txt') } };
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', params);
    expect(links.map(({ target }) => target)).toEqual(['https://example.org/a_(b)', 'http://example.com/x?y=1']);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: uriOf(RHINE) },
    });
    expect(Array.isArray(folds)).toBe(true);
  });
});

describe('decorations', () => {
  it('put a lens over the headline and over paragraphs that others have too', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uriOf(MERIDIAN) },
    });
    expect(lenses[0]!.command!.title).toMatch(/^5 articles · \d independent sources/);
    const ferry = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf(SECOND) } });
    expect(ferry[0]!.command!.title).toMatch(/· 1 conflict here$/);
    expect(ferry.slice(1).some(({ command }) => command!.title === '2 sources · 1 conflict')).toBe(true);
    expect(lenses.every(({ command }) => Object.values<string>(CLIENT_COMMANDS).includes(command!.command))).toBe(true);
  });

  it('show values and dates behind the words', async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: uriOf(LOWLAND) },
      range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
    });
    expect(hints.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
  });

  it('colour figures and names, in order and without overlaps', async () => {
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: uriOf(SECOND) },
    });
    expect(data.length).toBeGreaterThan(30);
    const { legend } = client.result.capabilities.semanticTokensProvider!;
    let character = 0;
    let end = 0;
    let disputed = 0;
    for (let token = 0; token < data.length; token += 5) {
      if (data[token]! > 0) end = character = 0;
      character += data[token + 1]!;
      expect(character).toBeGreaterThanOrEqual(end);
      end = character + data[token + 2]!;
      expect(legend.tokenTypes[data[token + 3]!]).toBeDefined();
      disputed += data[token + 4]!;
    }
    expect(disputed).toBeGreaterThan(0);
  });
});

describe('hostile text', () => {
  it('stays text in hovers: no link, no command, no image, no HTML of its own', async () => {
    const evil =
      '[click](command:workbench.action.quit) <img src=x onerror=alert(1)> ![x](http://evil.example/p.png) `code` **bold**';
    const story = (number: number): string =>
      `Ferry sinks off Karvala\n\nKARVALA, March 3, 2024 — The ferry Aurora carried ${number} passengers ${evil} when it sank off Karvala on Sunday, the coast guard said.\n\nThe ferry Aurora left the harbour of Karvala at noon on Sunday and sank an hour later, the coast guard said.\n`;
    await client.change('one.txt', story(31));
    await client.change('two.txt', story(45));
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('one.txt') },
      position: positionOf(story(31), '31 passengers'),
    });
    const { value } = hover.contents as MarkupContent;
    const links = [...value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!);
    expect(links.every((target) => target.startsWith('<file:///') || target.startsWith('command:corroborate.'))).toBe(
      true,
    );
    expect(value).not.toMatch(/(?<!\\)<img|(?<!\\)!\[|(?<!\\)`/);
  });
});
