import * as vscode from 'vscode';
import { entitiesRequest, type EntityItem, type Place } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { entityKindName } from '../util/names.js';
import { count } from '../util/plural.js';
import { toRange } from '../util/places.js';
import { snippet } from '../util/snippet.js';

/** A kind of entity, an entity, or a place where it is named. */
export type EntityNode =
  | { type: 'kind'; kind: EntityItem['kind']; entities: EntityItem[] }
  | { type: 'entity'; entity: EntityItem }
  | { type: 'place'; place: Place };

const KINDS: EntityItem['kind'][] = ['person', 'organization', 'place', 'event', 'demonym', 'other'];

const ICON: Record<EntityItem['kind'], string> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  demonym: 'globe',
  other: 'tag',
};

/** Names asked for at most; a workspace of thousands of articles has more than anybody reads in a tree. */
const LIMIT = 1000;

/** The view of who and what is named, by kind, those of most mentions first. */
export class EntitiesView implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #connection: Connection;
  readonly #view: vscode.TreeView<EntityNode>;
  readonly #listener: vscode.Disposable;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#view = vscode.window.createTreeView('corroborate.entities', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#listener = connection.onChanged(() => {
      if (this.#view.visible) this.#changed.fire();
    });
    this.#view.onDidChangeVisibility(({ visible }) => {
      if (visible) this.#changed.fire();
    });
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    switch (node.type) {
      case 'kind': {
        const state = node.kind === 'person' || node.kind === 'organization';
        const item = new vscode.TreeItem(
          entityKindName(node.kind),
          state ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
        );
        item.id = node.kind;
        item.description = String(node.entities.length);
        item.iconPath = new vscode.ThemeIcon(ICON[node.kind]);
        return item;
      }
      case 'entity': {
        const { entity } = node;
        const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
        item.id = `${entity.kind}:${entity.id}`;
        item.description = [
          ...entity.otherNames.slice(0, 2),
          vscode.l10n.t('{0} in {1}', count.mentions(entity.mentions), count.articles(entity.articles)),
        ].join(' · ');
        item.tooltip = [
          entity.name,
          ...(entity.otherNames.length > 0 ? [vscode.l10n.t('Also: {0}', entity.otherNames.join(', '))] : []),
          ...entity.roles.map(({ text, place }) => `${text} (${place.source})`),
        ].join('\n');
        item.contextValue = 'entity';
        return item;
      }
      case 'place': {
        const { place } = node;
        const { text, start, end } = snippet(place);
        const item = new vscode.TreeItem({ label: text, highlights: [[start, end]] });
        item.description = place.source;
        item.tooltip = `${place.source}: ${place.quotation}`;
        item.command = {
          command: 'vscode.open',
          title: vscode.l10n.t('Open'),
          arguments: [vscode.Uri.parse(place.uri), { selection: toRange(place.range) }],
        };
        return item;
      }
    }
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (node?.type === 'kind') return node.entities.map((entity): EntityNode => ({ type: 'entity', entity }));
    if (node?.type === 'entity') return node.entity.places.map((place): EntityNode => ({ type: 'place', place }));
    if (node) return [];
    const entities = (await this.#connection.ask(entitiesRequest, { limit: LIMIT })) ?? [];
    return KINDS.map((kind): EntityNode & { type: 'kind' } => ({
      type: 'kind',
      kind,
      entities: entities.filter((entity) => entity.kind === kind),
    })).filter((group) => group.entities.length > 0);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }
}
