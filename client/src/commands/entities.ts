import * as vscode from 'vscode';
import { editEntityRequest, type EntityItem } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import type { EntityNode } from '../views/entities.js';
import { remark } from './navigate.js';

/** The entities among the nodes that a menu passes along: the one clicked on, or all that are selected. */
function entitiesOf(node: EntityNode | undefined, selected: readonly EntityNode[] | undefined): EntityItem[] {
  const nodes = selected && selected.length > 0 ? selected : node ? [node] : [];
  return nodes.flatMap((each) => (each.type === 'entity' ? [each.entity] : []));
}

function say(done: boolean | undefined): void {
  remark(done ? vscode.l10n.t('Kept in .corroborate/entities.json.') : vscode.l10n.t('That could not be kept.'));
}

/** Gives an entity another name for the whole project. */
export async function renameEntity(connection: Connection, node?: EntityNode, selected?: EntityNode[]): Promise<void> {
  const [entity] = entitiesOf(node, selected);
  if (!entity) return;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of {0} in this project', entity.name),
    value: entity.name,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
  if (name === undefined || name.trim() === entity.name) return;
  say(await connection.ask(editEntityRequest, { action: 'rename', id: entity.id, name: name.trim() }));
}

/** Says that the selected entities are one, called by the name that is chosen. */
export async function mergeEntities(connection: Connection, node?: EntityNode, selected?: EntityNode[]): Promise<void> {
  const entities = entitiesOf(node, selected);
  if (entities.length < 2) return remark(vscode.l10n.t('Select two or more names that are one.'));
  const name = await vscode.window.showQuickPick(
    entities.map((entity) => entity.name),
    { title: vscode.l10n.t('These are one. Which name shall it have?') },
  );
  if (name === undefined) return;
  say(await connection.ask(editEntityRequest, { action: 'merge', ids: entities.map(({ id }) => id), name }));
}

/** Forgets what was said of an entity: it is what the articles make of it again. */
export async function resetEntity(connection: Connection, node?: EntityNode, selected?: EntityNode[]): Promise<void> {
  for (const { id } of entitiesOf(node, selected))
    say(await connection.ask(editEntityRequest, { action: 'reset', id }));
}
