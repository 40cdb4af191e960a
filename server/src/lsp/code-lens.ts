import type { CodeLens, Command } from 'vscode-languageserver';
import { CLIENT_COMMANDS } from '../protocol.js';
import type { Entry } from '../workspace/library.js';
import { count } from '../workspace/wording.js';
import type { Model } from './model.js';
import { t } from './translate.js';

/** One line over the headline, or over each paragraph whose claims other sources have too, as the settings say. */
export function codeLenses(model: Model, entry: Entry): CodeLens[] {
  const { codeLens } = model.settings(entry);
  if (codeLens === 'off' || entry.text === undefined) return [];
  return codeLens === 'headline'
    ? headlineLens(model, entry)
    : [...headlineLens(model, entry), ...claimLenses(model, entry)];
}

function headlineLens(model: Model, entry: Entry): CodeLens[] {
  const { report } = model.part(entry);
  const article = model.article(entry);
  const story = report.stories.find(({ id }) => id === article?.story);
  const conflicts = model.openConflicts(entry).length;
  const articles = story?.articles.length ?? 1;
  if (!article || article.skipped !== undefined || (articles < 2 && conflicts === 0)) return [];
  const title = [
    articles < 2 ? undefined : count(articles, t('article'), t('articles')),
    articles < 2 || !story
      ? undefined
      : count(story.independentSources, t('independent source'), t('independent sources')),
    conflicts === 0 ? undefined : count(conflicts, t('conflict here'), t('conflicts here')),
  ];
  const at = model.corpus.extraction(entry.path)?.article.headline?.start ?? 0;
  const command = commandOf(
    model,
    title.filter((part) => part !== undefined).join(' · '),
    CLIENT_COMMANDS.showConflicts,
    {
      uri: entry.uri,
    },
  );
  return [{ range: model.range(entry, at, at), command }];
}

function claimLenses(model: Model, entry: Entry): CodeLens[] {
  const { report } = model.part(entry);
  const blocks = model.corpus.extraction(entry.path)?.article.blocks ?? [];
  return blocks.flatMap((block) => {
    const shared = report.topics.filter(({ members }) => {
      const isHere = members.some(
        ({ path, start }) => path === entry.path && start >= block.start && start < block.end,
      );
      return isHere && members.some(({ path }) => path !== entry.path);
    });
    if (shared.length === 0) return [];
    const sources = new Set(shared.flatMap(({ members }) => members.map(({ path }) => path))).size;
    const conflicts = new Set(shared.map(({ conflict }) => conflict).filter((id) => id !== undefined)).size;
    const parts = [count(sources, t('source'), t('sources'))];
    if (conflicts > 0) parts.push(count(conflicts, t('conflict'), t('conflicts')));
    const first = shared[0]!.members.find(({ path, start }) => path === entry.path && start >= block.start)!;
    const position = model.range(entry, first.start, first.start).start;
    const command = commandOf(model, parts.join(' · '), CLIENT_COMMANDS.showSources, { uri: entry.uri, position });
    return [{ range: model.range(entry, block.start, block.start), command }];
  });
}

/** A lens that does something where the client has the command, and only tells elsewhere. */
function commandOf(model: Model, title: string, command: string, argument: object): Command {
  return model.features.clientCommands ? { title, command, arguments: [argument] } : { title, command: '' };
}
