import type { WriteStream } from 'node:tty';

/** Marks up words for a terminal, or leaves them as they are. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  underline(text: string): string;
}

/** Colours when `stream` is a terminal, unless the environment says otherwise (https://no-color.org). */
export function paintFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const on = forced || (!NO_COLOR && FORCE_COLOR !== '0' && TERM !== 'dumb' && stream.isTTY === true);
  const code = (open: number, close: number) => (text: string) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    green: code(32, 39),
    underline: code(4, 24),
  };
}

/** Milliseconds before a bar is shown, and between two of its states. */
const PATIENCE = 400;
const INTERVAL = 80;
const WIDTH = 24;

/** A bar for long work on a terminal; nothing elsewhere, and nothing for work that is soon done. */
export class ProgressBar {
  readonly #began = performance.now();
  #last = 0;
  #drawn = false;

  constructor(private readonly stream: WriteStream) {}

  show(what: string, done: number, total: number): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.#began < PATIENCE || now - this.#last < INTERVAL || total === 0) return;
    this.#last = now;
    this.#drawn = true;
    const filled = Math.round((WIDTH * done) / total);
    this.stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${what} ${done} of ${total}`);
  }

  clear(): void {
    if (this.#drawn) this.stream.write('\r\u001b[K');
    this.#drawn = false;
  }
}
