import * as vscode from 'vscode';
import { registerCommands } from './commands/register.js';
import { SideBySide } from './compare/side-by-side.js';
import { Highlights } from './editor/highlights.js';
import { ArticleLanguage } from './editor/language.js';
import { marks } from './editor/marks.js';
import { languageStatus, statusBar } from './editor/status.js';
import type { ReadPage } from './import/article.js';
import { matrixPanel } from './panels/matrix.js';
import { storyPanel } from './panels/story.js';
import { ServerConnection, type CreateClient } from './server/connection.js';
import { initializationOptions } from './server/options.js';
import { languageModelTools } from './tools/language-model.js';
import { prepareWith } from './util/editors.js';
import { StoryPanel } from './util/story-panel.js';
import { ArticleView } from './views/article.js';
import { ConflictsView } from './views/conflicts.js';
import { EntitiesView } from './views/entities.js';
import { StoriesView } from './views/stories.js';

/** What differs between a desktop and a browser. */
export interface Platform {
  /** Whether the server cannot read files itself. */
  onlyClientReads: boolean;
  createClient: CreateClient;
  readPage: ReadPage;
}

/** Starts the server and registers everything that the extension contributes. */
export function activateWith(context: vscode.ExtensionContext, platform: Platform): void {
  void vscode.commands.executeCommand('setContext', 'corroborate.active', true);
  const log = vscode.window.createOutputChannel('Corroborate', { log: true });
  const client = platform.createClient(initializationOptions(context.extensionUri, platform.onlyClientReads), log);
  const connection = new ServerConnection(client, log);
  const highlights = new Highlights();
  const sideBySide = new SideBySide(connection);
  const language = new ArticleLanguage(connection);
  prepareWith((document) => language.prepare(document));
  const conflicts = new ConflictsView(connection, context.workspaceState);
  const matrix = new StoryPanel(context.extensionUri, connection, matrixPanel());
  const story = new StoryPanel(context.extensionUri, connection, storyPanel());
  context.subscriptions.push(
    log,
    connection,
    highlights,
    sideBySide,
    conflicts,
    matrix,
    story,
    new StoriesView(connection),
    new EntitiesView(connection),
    new ArticleView(connection),
    statusBar(connection),
    languageStatus(connection),
    language,
    marks(connection),
    languageModelTools(connection),
  );
  registerCommands(context, {
    connection,
    highlights,
    sideBySide,
    conflicts,
    matrix,
    story,
    log,
    readPage: platform.readPage,
  });
}
