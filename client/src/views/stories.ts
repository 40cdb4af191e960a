import * as vscode from 'vscode';
import { storiesRequest, type ArticleItem, type StoryItem } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { count } from '../util/plural.js';

export interface StoryNode {
  type: 'story';
  story: StoryItem;
}
export interface ArticleNode {
  type: 'article';
  article: ArticleItem;
  story: StoryItem;
}
type Node = StoryNode | ArticleNode;

/** The articles that share so much with this one that they are one source, by name. */
function copiesOf(article: ArticleItem, story: StoryItem): string[] {
  return story.copies
    .filter(({ uris }) => uris.includes(article.uri))
    .map(({ uris, share }) => {
      const other = story.articles.find(({ uri }) => uri !== article.uri && uris.includes(uri));
      return `${other?.source ?? ''} (${Math.round(share * 100)} %)`;
    });
}

/** The view of stories and their sources. */
export class StoriesView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #connection: Connection;
  readonly #view: vscode.TreeView<Node>;
  readonly #listener: vscode.Disposable;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#view = vscode.window.createTreeView('corroborate.stories', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#listener = connection.onChanged(() => this.#changed.fire());
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === 'story') {
      const { story } = node;
      const item = new vscode.TreeItem(story.title, vscode.TreeItemCollapsibleState.Expanded);
      item.id = story.id;
      item.iconPath = new vscode.ThemeIcon('book');
      item.description = [
        count.articles(story.articles.length),
        ...(story.conflicts > 0 ? [count.conflicts(story.conflicts)] : []),
      ].join(' · ');
      item.tooltip = `${story.title}\n${count.sources(story.independentSources)}`;
      item.contextValue = 'story';
      return item;
    }
    const { article, story } = node;
    const item = new vscode.TreeItem(article.source);
    item.id = `${story.id}:${article.uri}`;
    item.description = [article.published?.slice(0, 10), article.headline].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon(article.draft ? 'edit' : 'file');
    item.resourceUri = vscode.Uri.parse(article.uri);
    const copies = copiesOf(article, story);
    item.tooltip = [
      article.headline ?? article.path,
      article.path,
      ...(article.draft ? [vscode.l10n.t('Draft')] : []),
      ...(copies.length > 0 ? [vscode.l10n.t('Shares copy with {0}', copies.join(', '))] : []),
    ].join('\n');
    item.contextValue = 'article';
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(article.uri)] };
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      const stories = (await this.#connection.ask(storiesRequest, {})) ?? [];
      return stories.map((story): StoryNode => ({ type: 'story', story }));
    }
    return node.type === 'story'
      ? node.story.articles.map((article): ArticleNode => ({ type: 'article', article, story: node.story }))
      : [];
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}
