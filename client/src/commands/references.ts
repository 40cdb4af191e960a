import * as vscode from 'vscode';
import {
  sourcesRequest,
  topicsAtRequest,
  type PositionParams,
  type SourcesResult,
} from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { cursor } from '../util/places.js';
import { remark } from './navigate.js';
import { SourcesInput } from '../views/sources-input.js';

/** The part that we use of the API of VS Code's built-in References view. */
interface ReferencesView {
  setInput(input: SourcesInput): void;
}

async function referencesView(): Promise<ReferencesView | undefined> {
  return vscode.extensions.getExtension<ReferencesView>('vscode.references-view')?.activate();
}

/** Every source of the claim at a position, in the References view: F4 and Shift+F4 walk them. */
export async function showSources(connection: Connection, at: PositionParams | undefined = cursor()): Promise<void> {
  if (!at) return;
  const sources = await connection.ask(sourcesRequest, at);
  if (!sources || sources.places.length === 0) return remark(vscode.l10n.t('No claim or name at the cursor.'));
  const values = await valuesOf(connection, at, sources);
  const view = await referencesView();
  if (!view) {
    await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
    return;
  }
  view.setInput(new SourcesInput(at, sources, values));
}

/** The value that each place states, as said, for the description of its article; by the place's key. */
async function valuesOf(
  connection: Connection,
  at: PositionParams,
  sources: SourcesResult,
): Promise<Map<string, string>> {
  const topics = (await connection.ask(topicsAtRequest, at)) ?? [];
  const topic = topics.find(({ what }) => what === sources.what) ?? topics[0];
  return new Map(
    (topic?.members ?? []).map((member) => [
      `${member.uri}#${member.range.start.line}:${member.range.start.character}`,
      member.value,
    ]),
  );
}
