import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/protocol.js';
import { languages, sentences } from '../../../scripts/l10n.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));
const manifest = json('package.json');
const english: Record<string, string> = json('package.nls.json');

interface Setting {
  default: unknown;
  markdownDescription: string;
}
const settings: Record<string, Setting> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
);
const commands: { command: string; title: string }[] = manifest.contributes.commands;

/** The keys in percent signs that a JSON text asks for. */
function keysIn(source: string): string[] {
  return [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!);
}

/** The placeholders of a sentence, in order of their numbers. */
function placeholders(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\d\}/g))].toSorted();
}

/** Leaves of nested settings as dotted names. Lists and tables are leaves. */
function leaves(value: object, prefix: string): [string, unknown][] {
  return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length > 0
      ? leaves(inner, `${prefix}.${key}`)
      : [[`${prefix}.${key}`, inner]],
  );
}

describe('the settings', () => {
  it('are those of the server, with its defaults', () => {
    const declared = Object.entries(settings).map(([name, setting]): [string, unknown] => [name, setting.default]);
    const own = declared.filter(([name]) => name !== 'corroborate.trace.server');
    expect(Object.fromEntries(own)).toEqual(Object.fromEntries(leaves(DEFAULT_SETTINGS, 'corroborate')));
  });
  it('are all documented', () => {
    const page = text('docs/settings.md');
    for (const name of Object.keys(settings)) expect(page).toContain(`\`${name}\``);
  });
});

describe('the commands', () => {
  it('are all documented under their titles', () => {
    const page = text('docs/commands.md');
    for (const { title } of commands) expect(page).toContain(`**${english[title.slice(1, -1)]}**`);
  });
  it('are all made by the client, and the client makes no others', () => {
    const source = text('client/src/commands/register.ts');
    const table = source.slice(source.indexOf('const commands'), source.indexOf('context.subscriptions.push'));
    const made = [...table.matchAll(/^ {4}'?([\w.]+)'?(?:: |,)/gm)].map(([, name]) => `corroborate.${name}`);
    expect(made.toSorted()).toEqual(commands.map(({ command }) => command).toSorted());
  });
  it('have their keys in the documentation', () => {
    const page = text('docs/commands.md').toLowerCase();
    for (const { key, mac } of manifest.contributes.keybindings) {
      expect(page).toContain(`\`${key}\``);
      expect(mac).toBe(key.replaceAll('ctrl', 'cmd'));
    }
  });
  it('are what keys, menus, welcomes and walkthroughs name', () => {
    const known = new Set(commands.map(({ command }) => command));
    const { menus, keybindings, viewsWelcome } = manifest.contributes;
    const named = Object.values<{ command: string }[]>(menus).flat();
    for (const { command } of [...named, ...keybindings]) expect(known).toContain(command);
    for (const source of [...Object.values(english), JSON.stringify(viewsWelcome)]) {
      for (const [, command] of source.matchAll(/command:(corroborate\.[\w.]+)/g)) expect(known).toContain(command);
    }
  });
});

describe('the files that the manifest names', () => {
  const { walkthroughs, viewsContainers, languages: kinds, grammars, jsonValidation } = manifest.contributes;
  const files: string[] = [
    manifest.icon,
    ...viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ...kinds.flatMap(({ configuration, icon }: { configuration: string; icon: object }) => [
      configuration,
      ...Object.values(icon),
    ]),
    ...jsonValidation.map(({ url }: { url: string }) => url),
    ...grammars.map(({ path }: { path: string }) => path),
    ...walkthroughs.flatMap(({ steps }: { steps: { media: { image: string } }[] }) =>
      steps.map(({ media }) => media.image),
    ),
  ];
  it.each([...new Set(files)])('%s', (file) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
  });
});

describe('translations', () => {
  it('of the manifest exist for every key, and for no other', () => {
    const used = new Set(keysIn(text('package.json')));
    expect(Object.keys(english).toSorted()).toEqual([...used].toSorted());
  });
  it('of the sentences are up to date: node scripts/l10n.mjs writes them', () => {
    expect(Object.keys(json('l10n/bundle.l10n.json'))).toEqual(sentences(ROOT));
  });
  it.each(languages(ROOT))('into "%s" are complete, with the same placeholders and links', (language) => {
    const manifestWords: Record<string, string> = json(`package.nls.${language}.json`);
    expect(Object.keys(manifestWords).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, sentence] of Object.entries(manifestWords)) {
      const commandsOf = (words: string) => (words.match(/command:[\w.]+/g) ?? []).toSorted();
      expect(commandsOf(sentence), key).toEqual(commandsOf(english[key]!));
    }
    const bundle: Record<string, string> = json(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(bundle).toSorted()).toEqual(sentences(ROOT));
    for (const [sentence, translated] of Object.entries(bundle)) {
      expect(translated, sentence).not.toBe('');
      expect(placeholders(translated), sentence).toEqual(placeholders(sentence));
    }
  });
});

describe('the sample story', () => {
  it('is every article of seeds/', () => {
    const names = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.txt'));
    for (const name of names) expect(text('client/src/commands/sample.ts')).toContain(`'${name}'`);
  });
});
