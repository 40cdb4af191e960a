import * as vscode from 'vscode';
import type { Place, PositionParams, SourcesResult } from '../../../server/src/protocol.js';
import { toLocation, toRange } from '../util/places.js';
import { snippet } from '../util/snippet.js';

/** An article of the result, with the places in it. */
interface SourceNode {
  kind: 'source';
  uri: string;
  places: PlaceNode[];
}

interface PlaceNode {
  kind: 'place';
  place: Place;
  parent: SourceNode;
}

type Node = SourceNode | PlaceNode;

/**
 * The sources of one claim as an input of VS Code's References view (`SymbolTreeInput` of its API): an article for
 * each branch, its words as leaves, with navigation and highlights in the editor.
 */
export class SourcesInput {
  readonly contextValue = 'corroborate-sources';
  readonly title: string;
  readonly location: vscode.Location;
  readonly #sources: SourcesResult;
  readonly #values: ReadonlyMap<string, string>;

  constructor(at: PositionParams, sources: SourcesResult, values: ReadonlyMap<string, string>) {
    this.#sources = sources;
    this.#values = values;
    this.title = vscode.l10n.t('Sources: {0}', sources.what);
    const position = new vscode.Position(at.position.line, at.position.character);
    this.location = new vscode.Location(vscode.Uri.parse(at.uri), position);
  }

  with(location: vscode.Location): SourcesInput {
    const at = { uri: location.uri.toString(), position: location.range.start };
    return new SourcesInput(at, this.#sources, this.#values);
  }

  resolve(): object {
    const provider = new SourcesTree(this.#sources.places, this.#values);
    const count = provider.roots.length;
    return {
      message: count === 1 ? vscode.l10n.t('In 1 article') : vscode.l10n.t('In {0} articles', count),
      provider,
      navigation: provider,
      highlights: provider,
    };
  }
}

class SourcesTree implements vscode.TreeDataProvider<Node> {
  readonly roots: SourceNode[] = [];
  readonly #values: ReadonlyMap<string, string>;

  constructor(places: readonly Place[], values: ReadonlyMap<string, string>) {
    this.#values = values;
    for (const place of places) {
      let root = this.roots.find((node) => node.uri === place.uri);
      if (!root) this.roots.push((root = { kind: 'source', uri: place.uri, places: [] }));
      root.places.push({ kind: 'place', place, parent: root });
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'source') {
      const item = new vscode.TreeItem(node.places[0]!.place.source, vscode.TreeItemCollapsibleState.Expanded);
      item.description = node.places[0]!.place.path;
      item.iconPath = new vscode.ThemeIcon('book');
      item.resourceUri = vscode.Uri.parse(node.uri);
      return item;
    }
    const { place } = node;
    const { line, character } = place.range.start;
    const item = new vscode.TreeItem(this.#values.get(`${place.uri}#${line}:${character}`) ?? place.text);
    item.description = snippet(place).text;
    item.tooltip = place.quotation;
    item.command = {
      command: 'vscode.open',
      title: vscode.l10n.t('Open'),
      arguments: [vscode.Uri.parse(place.uri), { selection: toRange(place.range), preserveFocus: true }],
    };
    return item;
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.roots;
    return node.kind === 'source' ? node.places : [];
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'place' ? node.parent : undefined;
  }

  nearest(uri: vscode.Uri, position: vscode.Position): Node | undefined {
    const root = this.roots.find((node) => node.uri === uri.toString());
    if (!root) return this.roots[0]?.places[0];
    return root.places.find(({ place }) => toRange(place.range).end.isAfterOrEqual(position)) ?? root.places.at(-1);
  }

  next(from: Node): Node {
    return this.#step(from, 1);
  }

  previous(from: Node): Node {
    return this.#step(from, -1);
  }

  location(node: Node): vscode.Location | undefined {
    return node.kind === 'place' ? toLocation(node.place) : undefined;
  }

  getEditorHighlights(_node: Node, uri: vscode.Uri): vscode.Range[] | undefined {
    return this.roots.find((root) => root.uri === uri.toString())?.places.map(({ place }) => toRange(place.range));
  }

  #step(from: Node, by: number): Node {
    const all = this.roots.flatMap((root) => root.places);
    const at = all.indexOf(from.kind === 'place' ? from : from.places[0]!);
    return all[(at + by + all.length) % all.length] ?? from;
  }
}
