import { describe, expect, it } from 'vitest';
import { readArguments } from '../../server/src/cli/arguments.js';

describe('the arguments of the command line', () => {
  it.each([
    [[], /no command/],
    [['chekc'], /no such command: chekc/],
    [['check', '--format', 'xml'], /--format is text or json, not xml/],
    [['check', '--fail-on', 'info'], /--fail-on is warning, error or never/],
    [['check', '--loud'], /--loud/],
    [['check', '--format'], /--format/],
    [['explain'], /FILE:LINE:COL/],
    [['explain', 'a.txt'], /FILE:LINE:COL/],
    [['explain', 'a.txt:0:1'], /FILE:LINE:COL/],
    [['explain', 'a.txt:1:1', '--all'], /explain takes no option --all/],
    [['mcp', '--all'], /mcp takes no option --all/],
  ])('%j are wrong', (args, expected) => {
    expect(readArguments(args)).toEqual({ name: 'wrong', message: expect.stringMatching(expected) });
  });

  it.each([
    [['check'], { name: 'check', paths: ['.'], format: 'text', failOn: 'warning', all: false }],
    [
      ['check', 'a', '--format=json', 'b', '--fail-on', 'never', '--all'],
      { name: 'check', paths: ['a', 'b'], format: 'json', failOn: 'never', all: true },
    ],
    [
      ['check', '--', '--odd-name'],
      { name: 'check', paths: ['--odd-name'], format: 'text', failOn: 'warning', all: false },
    ],
    [
      ['explain', 'C:\\news\\a.txt:12:3', 'b'],
      { name: 'explain', file: 'C:\\news\\a.txt', line: 12, column: 3, paths: ['b'] },
    ],
    [['mcp', 'a', 'b'], { name: 'mcp', folders: ['a', 'b'] }],
    [['help'], { name: 'help' }],
    [['check', '-h'], { name: 'help' }],
    [['-V'], { name: 'version' }],
  ])('%j are understood', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });
});
