import * as vscode from 'vscode';
import type { ListFilesParams, ListFilesResult, ReadFilesResult } from '../../../server/src/protocol.js';

/** Files listed for one folder at most: a folder with more is no folder of articles. */
const MAX_FILES = 50_000;

/** The files below a folder that may be articles; `files.exclude` is honoured by `findFiles` itself. */
export async function listFiles(
  { folder, include, exclude }: ListFilesParams,
  token: vscode.CancellationToken,
): Promise<ListFilesResult> {
  const base = vscode.Uri.parse(folder);
  const out = exclude.length > 0 ? new vscode.RelativePattern(base, `{${exclude.join(',')}}`) : undefined;
  const found = new Map<string, vscode.Uri>();
  for (const pattern of include) {
    const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(base, pattern), out, MAX_FILES, token);
    if (token.isCancellationRequested) return { files: [] };
    for (const uri of uris) found.set(uri.toString(), uri);
  }
  return { files: [...found.keys()].toSorted().map((uri) => ({ uri })) };
}

/** The decoded text of each file, or why it cannot be read; in the order of `uris`. */
export async function readFiles({ uris }: { uris: string[] }): Promise<ReadFilesResult> {
  const files = await Promise.all(
    uris.map(async (text) => {
      const uri = vscode.Uri.parse(text);
      try {
        const bytes = await vscode.workspace.fs.readFile(uri);
        return { text: await vscode.workspace.decode(bytes, { uri }) };
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return { missing: true as const };
        return { error: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
  return { files };
}

/** Writes a text file as a whole; VS Code makes the folders that are missing. */
export async function writeFile({ uri, text }: { uri: string; text: string }): Promise<null> {
  await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(text));
  return null;
}
