import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/protocol.js';
import { decode } from '../../../server/src/workspace/decode.js';
import { pathTest } from '../../../server/src/workspace/globs.js';
import { Lines } from '../../../server/src/workspace/lines.js';
import { quote } from '../../../server/src/workspace/quotation.js';
import { readSettings } from '../../../server/src/workspace/settings.js';
import { pathBelow, uriKey } from '../../../server/src/workspace/uri.js';
import { intervalText } from '../../../server/src/workspace/wording.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('caf\u00e9 “x”'), undefined, 'caf\u00e9 “x”'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x41), undefined, '\ufeffA'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), undefined, '\ufeffAB'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, 0, 0x41), undefined, '\ufeffA'],
    [
      'UTF-16 LE without one',
      bytes(...[...'Nine dead'].flatMap((letter) => [letter.charCodeAt(0), 0])),
      undefined,
      'Nine dead',
    ],
    ['windows-1252', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93), undefined, 'caf\u00e9 “'],
    ['what the editor says', bytes(0xe1), 'iso88597', 'α'],
    ['UTF-8 although the editor says a name that nobody knows', bytes(0x41), 'no-such', 'A'],
    ['nothing', bytes(), undefined, ''],
  ])('reads %s', (_name, input, preferred, expected) => {
    expect(decode(input, preferred)).toMatchObject({ text: expected });
  });

  it('knows bytes that are no text', () => {
    expect(decode(bytes(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1))).toEqual({ binary: true });
    expect(decode(Uint8Array.from({ length: 400 }, (_, at) => at % 32))).toEqual({ binary: true });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (input) => void decode(input)));
  });
});

describe('lines', () => {
  it('agree with the library of the protocol on every offset and position', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' '), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(12), (text, line, character) => {
        const lines = new Lines(text);
        const document = TextDocument.create('file:///a', 'x', 1, text);
        for (let at = 0; at <= text.length; at++) expect(lines.offsetAt(lines.positionAt(at))).toBeLessThanOrEqual(at);
        for (let at = 0; at <= text.length; at++) {
          if (text[at - 1] === '\r' && text[at] === '\n') continue;
          expect(lines.positionAt(at)).toEqual(document.positionAt(at));
        }
        expect(lines.offsetAt({ line, character })).toBe(document.offsetAt({ line, character }));
      }),
    );
  });
});

describe('globs', () => {
  it.each([
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['drafts', 'drafts/a/b.txt', true],
    ['drafts/', 'drafts/a.txt', true],
    ['./drafts/*.txt', 'drafts/a.txt', true],
    ['{a,b}/**', 'b/c.txt', true],
    ['**/.hidden/**', 'x/.hidden/y.txt', true],
    ['', 'a.txt', false],
    ['[', 'a.txt', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(pathTest([pattern])(path)).toBe(expected);
  });
});

describe('addresses', () => {
  it('of one file have one key, however they are spelled', () => {
    expect(uriKey('file:///C:/News/a b.txt')).toBe(uriKey('file:///c%3A/News/a%20b.txt'));
    expect(uriKey('file:///caf%C3%A9')).toBe(uriKey('file:///café'));
  });
  it('lie below a folder or not', () => {
    expect(pathBelow('file:///a/b', 'file:///a/b/c%20d/e.txt')).toBe('c d/e.txt');
    expect(pathBelow('file:///a/b/', 'file:///a/b/e.txt')).toBe('e.txt');
    expect(pathBelow('file:///c%3A/News', 'file:///C:/News/e.txt')).toBe('e.txt');
    expect(pathBelow('file:///a/b', 'file:///a/bc/e.txt')).toBeUndefined();
    expect(pathBelow('file:///a', 'vscode-vfs://h/a/e.txt')).toBeUndefined();
  });
});

describe('settings', () => {
  it('that are absent have their defaults', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(readSettings({ articles: null, severity: { marks: 'off' } }).settings.severity).toEqual({
      ...DEFAULT_SETTINGS.severity,
      marks: 'off',
    });
  });
  it('that are wrong are named, and only they have their defaults', () => {
    const { settings, problems } = readSettings({
      codeLens: 'everywhere',
      drafts: { include: ['mine/**'] },
      articles: { details: { 'a.txt': { published: 'yesterday' } } },
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, drafts: { include: ['mine/**'] } });
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/corroborate\.articles\.details.*corroborate\.codeLens/);
  });
});

describe('a quotation', () => {
  const text = `Before it.\nThe line\thas ${'many words and '.repeat(40)}exactly 31 members ${'and yet more '.repeat(40)}\nAfter it.`;
  it('is one line, cut at words, with the place of the words in it', () => {
    const start = text.indexOf('31');
    const { quotation, highlight } = quote(text, undefined, start, start + 2);
    expect(quotation.length).toBeLessThan(260);
    expect(quotation).toMatch(/^….*exactly 31 members.*…$/);
    expect(quotation.slice(highlight.start, highlight.end)).toBe('31');
  });
});

describe('intervals in words', () => {
  it.each([
    [{ low: 31, high: 31 }, 'exactly 31'],
    [{ low: 3.25, high: 3.35, highOpen: true, unit: 'percent' }, 'from 3.25% up to but not including 3.35%'],
    [{ low: 126e9, high: null, lowOpen: true, unit: 'USD' }, 'above 126,000,000,000 USD'],
    [{ low: 40, high: null }, '40 or more'],
    [{ low: null, high: 9, highOpen: true }, 'below 9'],
    [{ low: null, high: 9 }, '9 or less'],
    [{}, undefined],
  ])('%j', (figure, expected) => {
    expect(intervalText(figure)).toBe(expected);
  });
});
