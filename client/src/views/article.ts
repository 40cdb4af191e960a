import * as vscode from 'vscode';
import {
  annotationsRequest,
  coverageRequest,
  type Annotation,
  type CoverageItem,
  type CoverageResult,
  type Range,
} from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { DOCUMENT_LANGUAGES } from '../server/options.js';
import { standingName } from '../util/names.js';
import { sourcesOf, toRange } from '../util/places.js';
import { count } from '../util/plural.js';

interface Leaf {
  label: string;
  description: string;
  tooltip: string;
  icon: vscode.ThemeIcon;
  range: Range;
}
interface Group {
  label: string;
  leaves: Leaf[];
  open: boolean;
}
type Node = Group | Leaf;

const STANDING_ICON = {
  conflict: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  agree: new vscode.ThemeIcon('check-all', new vscode.ThemeColor('testing.iconPassed')),
  single: new vscode.ThemeIcon('circle-outline'),
  contradicted: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  supported: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  unsupported: new vscode.ThemeIcon('question'),
};

/** The groups for an article: its figures by how they stand, then its names. */
export function articleGroups(annotations: readonly Annotation[], textOf: (range: Range) => string): Group[] {
  const leaf = (annotation: Annotation): Leaf => ({
    label: textOf(annotation.range),
    description: annotation.label,
    tooltip: `${annotation.type}: ${annotation.label}`,
    icon:
      annotation.kind === 'entity' ? new vscode.ThemeIcon('person') : STANDING_ICON[annotation.standing ?? 'single'],
    range: annotation.range,
  });
  const figures = (standing: Annotation['standing']): Leaf[] =>
    annotations.filter((each) => each.kind === 'figure' && (each.standing ?? 'single') === standing).map(leaf);
  const names = new Map<string, Leaf>();
  for (const each of annotations) {
    if (each.kind === 'entity' && !names.has(each.label))
      names.set(each.label, { ...leaf(each), label: each.label, description: '' });
  }
  return [
    { label: vscode.l10n.t('Contradicted by another source'), leaves: figures('conflict'), open: true },
    { label: vscode.l10n.t('Other sources say the same'), leaves: figures('agree'), open: true },
    { label: vscode.l10n.t('Only here'), leaves: figures('single'), open: false },
    { label: vscode.l10n.t('Names'), leaves: [...names.values()], open: false },
  ].filter(({ leaves }) => leaves.length > 0);
}

function coverageLeaf(item: CoverageItem): Leaf {
  const others = item.contradictedBy.map(({ value, place }) => `${value} (${place.source})`);
  const description =
    item.standing === 'contradicted'
      ? others.join(', ')
      : item.supportedBy.length > 0
        ? sourcesOf(item.supportedBy)
        : item.what;
  return {
    label: item.text,
    description,
    tooltip: [item.what, standingName(item.standing), ...others].join('\n'),
    icon: STANDING_ICON[item.standing],
    range: item.range,
  };
}

/** The groups for a draft: what its sources contradict, do not say, and say. */
export function coverageGroups(coverage: CoverageResult): Group[] {
  const of = (standing: CoverageItem['standing']): Leaf[] =>
    coverage.items.filter((item) => item.standing === standing).map(coverageLeaf);
  return [
    { label: vscode.l10n.t('Contradicted by a source'), leaves: of('contradicted'), open: true },
    { label: vscode.l10n.t('In no source'), leaves: of('unsupported'), open: true },
    { label: vscode.l10n.t('Supported'), leaves: of('supported'), open: false },
  ].filter(({ leaves }) => leaves.length > 0);
}

/** The view of the article in the active editor: its figures and names, or, for a draft, how it is covered. */
export class ArticleView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #connection: Connection;
  readonly #view: vscode.TreeView<Node>;
  readonly #listeners: vscode.Disposable[];
  #document: vscode.TextDocument | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#view = vscode.window.createTreeView('corroborate.article', { treeDataProvider: this });
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // A view or a panel that takes the focus does not change which article one works on.
        if (editor && editor.document !== this.#document) this.#changed.fire();
      }),
      connection.onChanged(({ uris }) => {
        if (this.#document && uris.includes(this.#document.uri.toString())) this.#changed.fire();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#changed.fire();
      }),
    ];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('leaves' in node) {
      const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
      const item = new vscode.TreeItem(node.label, node.open ? Expanded : Collapsed);
      item.id = node.label;
      item.description = String(node.leaves.length);
      return item;
    }
    const item = new vscode.TreeItem(node.label);
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.iconPath = node.icon;
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Open'),
      arguments: [this.#document?.uri, { selection: toRange(node.range) }],
    };
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'leaves' in node ? node.leaves : [];
    const editor = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0];
    if (!editor || !DOCUMENT_LANGUAGES.includes(editor.document.languageId)) return [];
    const document = (this.#document = editor.document);
    const uri = document.uri.toString();
    const coverage = await this.#connection.ask(coverageRequest, { uri });
    if (coverage) {
      const total = coverage.items.length;
      this.#view.description = vscode.l10n.t('Draft');
      this.#view.message = vscode.l10n.t(
        '{0} of {1} supported by a source, {2} contradicted, {3} in no source.',
        coverage.supported,
        total,
        coverage.contradicted,
        coverage.unsupported,
      );
      return coverageGroups(coverage);
    }
    const annotations = (await this.#connection.ask(annotationsRequest, { uri })) ?? [];
    const figures = annotations.filter(({ kind }) => kind === 'figure').length;
    this.#view.description = figures > 0 ? count.figures(figures) : '';
    this.#view.message = undefined;
    return articleGroups(annotations, (range) => document.getText(toRange(range)));
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}
