import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { EntityInfo } from '../../../server/src/core/report-types.js';
import {
  applyEdits,
  ENTITIES_FORMAT,
  withApart,
  withJoined,
  withoutEdits,
} from '../../../server/src/workspace/entity-edits.js';
import type { EntityEdits } from '../../../server/src/workspace/entity-edits.js';

const NONE: EntityEdits = { joined: [], apart: [] };

/** An entity with one mention for each "path text". */
function entity(name: string, mentions: readonly string[], kind: EntityInfo['kind'] = 'person'): EntityInfo {
  return {
    id: `id of ${name}`,
    kind,
    name,
    mentions: mentions.map((mention, at) => {
      const [path, ...words] = mention.split(' ');
      return { path: path!, start: at * 100, end: at * 100 + 5, text: words.join(' ') };
    }),
  };
}

const shown = (entities: readonly EntityInfo[]): string[] =>
  entities.map(({ name, mentions }) => `${name}: ${mentions.map(({ path, text }) => `${path} ${text}`).join(', ')}`);

const OLGA = entity('Olga Reyes', ['a Olga Reyes', 'b Reyes']);
const MAYOR = entity('O. Reyes', ['b O. Reyes', 'c O. Reyes']);
const TOWN = entity('Reyes', ['c Reyes'], 'place');

describe('edits of who is who', () => {
  it('join names, in one order of mentions', () => {
    const edits = withJoined(NONE, { name: 'Olga Reyes', kind: 'person', names: ['O. Reyes'] });
    expect(shown(applyEdits([OLGA, MAYOR, TOWN], edits))).toEqual([
      'Olga Reyes: a Olga Reyes, b O. Reyes, b Reyes, c O. Reyes',
      'Reyes: c Reyes',
    ]);
  });

  it('rename, and keep to the kind', () => {
    const edits = withJoined(NONE, { name: 'Mayor Reyes', kind: 'person', names: ['Olga Reyes'] });
    expect(applyEdits([OLGA, TOWN], edits).map(({ name, kind }) => [name, kind])).toEqual([
      ['Mayor Reyes', 'person'],
      ['Reyes', 'place'],
    ]);
  });

  it('know a name by its letters alone', () => {
    const edits = withJoined(NONE, { name: 'Olga Reyes', names: ['ó reyes'] });
    expect(applyEdits([OLGA, MAYOR], edits)).toHaveLength(1);
  });

  it('part a name in some articles', () => {
    const edits = withApart(NONE, { name: 'O. Reyes', paths: ['c'], as: 'Oscar Reyes' });
    expect(shown(applyEdits([MAYOR], edits))).toEqual(['O. Reyes: b O. Reyes', 'Oscar Reyes: c O. Reyes']);
  });

  it('part first and join then', () => {
    const parted = withApart(NONE, { name: 'O. Reyes', paths: ['c'], as: 'Oscar Reyes' });
    const edits = withJoined(parted, { name: 'Olga Reyes', names: ['O. Reyes'] });
    expect(shown(applyEdits([OLGA, MAYOR], edits))).toEqual([
      'Olga Reyes: a Olga Reyes, b O. Reyes, b Reyes',
      'Oscar Reyes: c O. Reyes',
    ]);
  });

  it('hold when the articles come to use a fuller name', () => {
    const edits = withJoined(NONE, { name: 'Mayor Reyes', names: ['Olga Reyes'] });
    const fuller = entity('Olga María Reyes', ['a Olga María Reyes', 'b Olga Reyes']);
    expect(applyEdits([fuller], edits)[0]!.name).toBe('Mayor Reyes');
  });

  it('take up earlier ones about the same names, and are forgotten on demand', () => {
    const once = withJoined(NONE, { name: 'B', names: ['A', 'B'] });
    const twice = withJoined(once, { name: 'C', names: ['B'] });
    expect(twice.joined).toEqual([{ name: 'C', names: ['A', 'B'] }]);
    expect(withoutEdits(twice, 'C')).toEqual(NONE);
    expect(withoutEdits(withApart(NONE, { name: 'A', paths: ['x'], as: 'Z' }), 'Z')).toEqual(NONE);
  });
});

describe('the file of names', () => {
  const validate = new Ajv({ strict: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/entities.schema.json'), 'utf8')),
  );

  it('gives back what was written', () => {
    const edits: EntityEdits = {
      joined: [{ name: 'A', kind: 'person', names: ['B'] }],
      apart: [{ name: 'C', paths: ['x.txt'], as: 'D' }],
    };
    expect(ENTITIES_FORMAT.parse(ENTITIES_FORMAT.format(edits))).toEqual({ value: edits });
  });

  it.each<[string, unknown]>([
    ['nothing', { version: 1 }],
    ['a name without names', { version: 1, joined: [{ name: 'A' }] }],
    ['a wrong kind', { version: 1, joined: [{ name: 'A', kind: 'dog', names: [] }] }],
    ['a parting without a name', { version: 1, apart: [{ name: 'A', paths: [] }] }],
    ['another version', { version: 2 }],
  ])('is read as its schema says: %s', (_what, file) => {
    expect(validate(file)).toBe(ENTITIES_FORMAT.parse(JSON.stringify(file)).problem === undefined);
  });
});
