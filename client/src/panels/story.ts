import * as vscode from 'vscode';
import { storiesRequest } from '../../../server/src/protocol.js';
import type { PanelKind } from '../util/story-panel.js';
import type { StoryData } from '../webviews/common/messages.js';

/** The overview of a story: its timeline, its shared copy, and what only one source says. */
export function storyPanel(): PanelKind {
  return {
    script: 'story',
    title: vscode.l10n.t('Story Overview'),
    async load(connection, { story, uri }): Promise<StoryData> {
      const stories = (await connection.ask(storiesRequest, {})) ?? [];
      return {
        type: 'story',
        story:
          stories.find(({ id }) => id === story) ??
          stories.find(({ articles }) => articles.some((article) => article.uri === uri)) ??
          stories[0],
        stories: stories.map(({ id, title }) => ({ id, title })),
      };
    },
  };
}
