import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { statusNotification } from '../protocol.js';
import type { StatusParams } from '../protocol.js';
import type { Clock } from './analysis.js';
import { t } from './translate.js';

/** Milliseconds between two messages about progress. */
const INTERVAL = 100;

/** Tells how far the work is: the status always, the client's own progress bar for the first index only. */
export class Progress {
  #reporter: WorkDoneProgressServerReporter | undefined;
  #last = 0;

  constructor(
    private readonly connection: Connection,
    private readonly hasBar: boolean,
    private readonly clock: Clock,
    private readonly cancel: () => void,
  ) {}

  /** Opens the client's progress bar, which can cancel the work. */
  async begin(): Promise<void> {
    if (!this.hasBar) return;
    try {
      this.#reporter = await this.connection.window.createWorkDoneProgress();
      this.#reporter.begin(t('Corroborate'), 0, t('Reading articles'), true);
      this.#reporter.token.onCancellationRequested(this.cancel);
    } catch {
      this.#reporter = undefined;
    }
  }

  report(state: 'reading' | 'analysing', done: number, total: number): void {
    const now = this.clock.now();
    if (now - this.#last < INTERVAL) return;
    this.#last = now;
    const status: StatusParams = { state, done, total };
    void this.connection.sendNotification(statusNotification.method, status);
    const message = state === 'reading' ? t('Reading {0} of {1}', done, total) : t('Analysing {0} of {1}', done, total);
    this.#reporter?.report(total === 0 ? 0 : Math.floor((100 * done) / total), message);
  }

  end(): void {
    this.#reporter?.done();
    this.#reporter = undefined;
  }
}
