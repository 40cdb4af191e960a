import * as vscode from 'vscode';
import type { Connection } from '../server/connection.js';
import type { StoryNode } from '../views/stories.js';
import type { FromWebview } from '../webviews/common/messages.js';
import { handleWebviewMessage } from './webview-messages.js';
import { page } from './webview.js';

/** Milliseconds after a change before a panel asks anew: its data is large, and nobody reads it while typing. */
const QUIET = 400;

/** Which story a panel shows: by its id, or the one that an article belongs to; neither: the first. */
export interface StoryChoice {
  story?: string;
  uri?: string;
}

export interface PanelKind {
  /** Name of the script in `dist/webviews`, and last part of the view type. */
  script: string;
  title: string;
  /** What the webview is sent, for the story that is chosen. */
  load(connection: Connection, choice: StoryChoice): Promise<object>;
}

/** A panel that shows one story at a time and follows its changes while it is visible. */
export class StoryPanel implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #connection: Connection;
  readonly #kind: PanelKind;
  readonly #listener: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #choice: StoryChoice = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: vscode.Uri, connection: Connection, kind: PanelKind) {
    this.#extension = extension;
    this.#connection = connection;
    this.#kind = kind;
    this.#listener = connection.onChanged(() => {
      if (!this.#panel?.visible) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#send(), QUIET);
    });
  }

  /** Shows a story: the one given, else that of the active article, else the first. */
  async show(given?: StoryChoice | StoryNode): Promise<void> {
    this.#choice = chosen(given);
    if (this.#panel) {
      this.#panel.reveal();
      await this.#send();
    } else this.#panel = this.#create();
  }

  #create(): vscode.WebviewPanel {
    const { script, title } = this.#kind;
    const panel = vscode.window.createWebviewPanel(`corroborate.${script}`, title, vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extension, 'dist', 'webviews')],
    });
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media', 'icon.png');
    panel.onDidDispose(() => (this.#panel = undefined));
    panel.onDidChangeViewState(() => {
      if (panel.visible) void this.#send();
    });
    panel.webview.onDidReceiveMessage(async (message: FromWebview) => {
      if (message.type === 'story') this.#choice = { story: message.id };
      if (message.type === 'ready' || message.type === 'story') await this.#send();
      // The keyboard is where the panel is: until now there was nothing in it that could take the focus.
      if (message.type === 'ready' && panel.active) panel.reveal(panel.viewColumn, false);
      if (message.type !== 'ready' && message.type !== 'story') await handleWebviewMessage(message, panel.viewColumn);
    });
    panel.webview.html = page(panel.webview, this.#extension, script, title);
    return panel;
  }

  async #send(): Promise<void> {
    const data = await this.#kind.load(this.#connection, this.#choice);
    await this.#panel?.webview.postMessage({ ...data, bundle: vscode.l10n.bundle });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listener.dispose();
    this.#panel?.dispose();
  }
}

function chosen(given: StoryChoice | StoryNode | undefined): StoryChoice {
  if (given && 'type' in given) return { story: given.story.id };
  if (given?.story) return { story: given.story };
  const uri = given?.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
  return uri ? { uri } : {};
}
