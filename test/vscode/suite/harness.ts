// The smallest test runner that works inside an extension host, on a desktop, on a server and in a web worker.
import * as vscode from 'vscode';

interface Journey {
  name: string;
  body: () => Promise<void>;
  timeout: number;
}

const journeys: Journey[] = [];

/** A line that starts with this mark holds the outcome of one journey as JSON; the runner outside reads them. */
const MARK = '@journey ';

/**
 * Declares a journey. Journeys of one window run one after the other, each after all editors are closed.
 * @param timeout in milliseconds
 */
export function journey(name: string, body: () => Promise<void>, timeout = 30_000): void {
  journeys.push({ name, body, timeout });
}

function within<T>(work: Promise<T>, timeout: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${timeout} ms`)), timeout);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function closeEverything(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs every declared journey; rejects when one fails, so that the host's exit code says so. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const { name, body, timeout } of journeys) {
    const started = Date.now();
    let error: string | undefined;
    try {
      await within(body(), timeout);
    } catch (cause) {
      failed++;
      error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    }
    console.log(MARK + JSON.stringify({ name, ms: Date.now() - started, error: error?.slice(0, 3000) }));
    await closeEverything();
  }
  if (failed > 0) throw new Error(`${failed} of ${journeys.length} journeys failed`);
}
