import * as vscode from 'vscode';
import { conflictsRequest, type ConflictItem } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { bestPair } from '../util/conflicts.js';
import { count } from '../util/plural.js';
import { sourcesOf, toRange } from '../util/places.js';
import { kindName } from '../util/names.js';
import { snippet } from '../util/snippet.js';
import { filtered, grouped, type ConflictTreeNode, type Grouping, type SideNode } from './conflict-groups.js';

const SEVERITY_ICON: Record<ConflictItem['severity'], vscode.ThemeIcon> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  information: new vscode.ThemeIcon('info'),
  hint: new vscode.ThemeIcon('lightbulb'),
  off: new vscode.ThemeIcon('circle-outline'),
};

/** The view of conflicts: by story, kind or article, strongest first, with a filter. */
export class ConflictsView implements vscode.TreeDataProvider<ConflictTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #connection: Connection;
  readonly #state: vscode.Memento;
  readonly #view: vscode.TreeView<ConflictTreeNode>;
  readonly #listener: vscode.Disposable;
  #filter = '';
  #showReviewed = false;

  constructor(connection: Connection, state: vscode.Memento) {
    this.#connection = connection;
    this.#state = state;
    this.#view = vscode.window.createTreeView('corroborate.conflicts', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#listener = connection.onChanged(() => this.#changed.fire());
    this.#setContext();
  }

  get grouping(): Grouping {
    return this.#state.get<Grouping>('conflicts.grouping', 'story');
  }

  async groupBy(grouping: Grouping): Promise<void> {
    await this.#state.update('conflicts.grouping', grouping);
    this.#setContext();
    this.#changed.fire();
  }

  toggleReviewed(): void {
    this.#showReviewed = !this.#showReviewed;
    this.#changed.fire();
  }

  /** Asks for the words of the filter; the view follows while they are typed. */
  async askFilter(): Promise<void> {
    const before = this.#filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Conflicts');
    input.placeholder = vscode.l10n.t('What is measured, a value, an outlet; nothing shows all');
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => this.#setFilter(value));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.#setFilter(before);
      input.dispose();
    });
    input.show();
  }

  clearFilter(): void {
    this.#setFilter('');
  }

  getTreeItem(node: ConflictTreeNode): vscode.TreeItem {
    switch (node.type) {
      case 'group': {
        const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
        item.id = `${this.grouping}:${node.key}`;
        item.description = String(node.conflicts.length);
        item.iconPath = new vscode.ThemeIcon(node.icon);
        item.contextValue = `group-${this.grouping}`;
        return item;
      }
      case 'conflict':
        return conflictItem(node.conflict, `${this.grouping}:${node.parent}:${node.conflict.id}`);
      case 'side':
        return sideItem(node);
    }
  }

  async getChildren(node?: ConflictTreeNode): Promise<ConflictTreeNode[]> {
    if (!node) return this.#roots();
    if (node.type === 'group') return node.conflicts;
    if (node.type === 'side') return [];
    const { conflict } = node;
    return conflict.sides.flatMap(({ value, places }) =>
      places.map((place): SideNode => ({ type: 'side', conflict, value, place })),
    );
  }

  async #roots(): Promise<ConflictTreeNode[]> {
    const result = await this.#connection.ask(conflictsRequest, { includeReviewed: this.#showReviewed });
    const all = result?.conflicts ?? [];
    const shown = filtered(all, this.#filter);
    this.#view.badge =
      all.length > 0
        ? { value: all.filter(({ review }) => !review).length, tooltip: count.conflicts(all.length) }
        : undefined;
    this.#view.message = this.#message(all.length, shown.length, result?.articles ?? 0);
    const groups = grouped(shown, this.grouping, kindName);
    return groups.length === 1 && this.grouping === 'story' ? groups[0]!.conflicts : groups;
  }

  #message(all: number, shown: number, articles: number): string | undefined {
    if (shown < all) return vscode.l10n.t('{0} of {1} shown, filtered by “{2}”', shown, all, this.#filter);
    return all === 0 && articles > 0
      ? vscode.l10n.t('No two sources contradict each other in {0}.', count.articles(articles))
      : undefined;
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', 'corroborate.conflictsFiltered', filter !== '');
    this.#changed.fire();
  }

  #setContext(): void {
    void vscode.commands.executeCommand('setContext', 'corroborate.conflictsBy', this.grouping);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function conflictItem(conflict: ConflictItem, id: string): vscode.TreeItem {
  const item = new vscode.TreeItem(conflict.what, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = conflict.sides.map((side) => side.value).join(' ↔ ');
  item.iconPath = conflict.review ? new vscode.ThemeIcon('pass') : SEVERITY_ICON[conflict.severity];
  item.contextValue = conflict.review ? 'conflict-reviewed' : 'conflict';
  const tooltip = new vscode.MarkdownString();
  tooltip.appendText(conflict.explanation);
  for (const { value, places } of conflict.sides) tooltip.appendText(`\n\n${value}: ${sourcesOf(places)}`);
  if (conflict.review) tooltip.appendText(`\n\n${vscode.l10n.t('Reviewed: {0}', conflict.review.reason)}`);
  item.tooltip = tooltip;
  if (bestPair(conflict)) {
    item.command = {
      command: 'corroborate.openConflict',
      title: vscode.l10n.t('Open Both Sources'),
      arguments: [{ id: conflict.id }],
    };
  }
  return item;
}

function sideItem({ value, place }: SideNode): vscode.TreeItem {
  const item = new vscode.TreeItem(value);
  item.description = `${place.source} · ${snippet(place).text}`;
  item.tooltip = place.quotation;
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(place.uri), { selection: toRange(place.range) }],
  };
  return item;
}
