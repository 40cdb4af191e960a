import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializeResult, ProtocolConnection } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { SERVER_COMMANDS } from '../../server/src/protocol.js';

const server = join(import.meta.dirname, '../../server/dist/language-server.js');

function start(args: readonly string[], stdio: StdioOptions): ChildProcess {
  if (!existsSync(server)) throw new Error(`${server} is not there: run \`npm run build\` first.`);
  return spawn(process.execPath, [server, ...args], { stdio });
}

/** Says hello and good-bye as the protocol has it; gives what the server can do, and its exit code. */
async function visit(child: ChildProcess, connection: ProtocolConnection): Promise<[InitializeResult, number | null]> {
  const closed = new Promise<number | null>((resolve) => child.on('exit', resolve));
  connection.listen();
  const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} };
  const result = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const code = await closed;
  connection.dispose();
  return [result, code];
}

describe('the built server', () => {
  it.each([[['--stdio']], [[]]])('speaks over standard input and output (%j)', async (args) => {
    const child = start(args, ['pipe', 'pipe', 'inherit']);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    const [{ capabilities, serverInfo }, code] = await visit(child, connection);
    expect(code).toBe(0);
    expect(serverInfo!.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.executeCommandProvider!.commands).toEqual(Object.values(SERVER_COMMANDS));
  });

  it("speaks over Node's channel between processes, as VS Code starts it", async () => {
    const child = start(['--node-ipc'], ['ignore', 'inherit', 'inherit', 'ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    const [, code] = await visit(child, connection);
    expect(code).toBe(0);
  });

  it('tells its version and how it is started', () => {
    const say = (option: string): string => spawnSync(process.execPath, [server, option], { encoding: 'utf8' }).stdout;
    expect(say('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(say('--help')).toContain('--stdio');
  });

  it('ends when its client is gone', async () => {
    const child = start(['--stdio'], ['pipe', 'pipe', 'ignore']);
    const closed = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    child.stdin!.end();
    await closed;
  });
});
