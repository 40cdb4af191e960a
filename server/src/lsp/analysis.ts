import type { Corpus } from '../core/corpus.js';
import type { Library } from '../workspace/library.js';

/** What the surroundings of the server give it: time, and a way to let messages in. */
export interface Clock {
  /** Milliseconds from any start. */
  now(): number;
  /** Resolves after whatever has arrived in the meantime was handled. */
  pause(): Promise<void>;
}

export interface AnalysisEvents {
  progress(done: number, total: number): void;
  /** The engine has a new result; called before anything is published from it. */
  renewed(): void;
  /** Sends what the articles at these paths need; gives those that it did not come to because something changed. */
  publish(paths: ReadonlySet<string>, isOutdated: () => boolean): Promise<Set<string>>;
  failed(message: string): void;
}

/** How long the engine works before messages are let in: milliseconds. */
const SLICE = 20;

/** A slice grows when one was not enough, so that every call comes further than the one before; but not beyond this. */
const LONGEST = 250;

/**
 * Decides when the engine runs. Edits wait for a pause in typing before diagnostics are sent; a question about the text
 * brings the engine up to date at once, and what it answers is never older than the text.
 */
export class Analysis {
  readonly #corpus: Corpus;
  readonly #library: Library;
  readonly #clock: Clock;
  readonly #events: AnalysisEvents;
  readonly #delay: number;
  #generation = 0;
  #analysed = 0;
  #running: Promise<void> | undefined;
  #publishing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unpublished = new Set<string>();
  #stopped = false;
  #closed = false;
  #holds = 0;

  /** @param delay milliseconds without an edit before diagnostics are sent */
  constructor(corpus: Corpus, library: Library, clock: Clock, events: AnalysisEvents, delay: number) {
    this.#corpus = corpus;
    this.#library = library;
    this.#clock = clock;
    this.#events = events;
    this.#delay = delay;
  }

  /** The corpus was changed: analyse and publish after the delay. */
  changed(): void {
    this.#generation++;
    this.#stopped = false;
    this.#schedule();
  }

  /** What is shown of an article is out of date though the corpus is not (opened, closed, a setting). */
  republish(paths: Iterable<string>): void {
    for (const path of paths) this.#unpublished.add(path);
    this.#schedule();
  }

  /**
   * Sends nothing while files are being read, so that nobody sees the result for half of them.
   *
   * @returns ends the hold
   */
  hold(): () => void {
    this.#holds++;
    clearTimeout(this.#timer);
    return () => {
      this.#holds--;
      if (this.#isBehind()) this.#schedule();
    };
  }

  /** Resolves when the engine's result is that of the texts as they are now. */
  async fresh(): Promise<void> {
    while (this.#analysed !== this.#generation && !this.#stopped && !this.#closed) {
      this.#running ??= this.#analyse().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
  }

  /** Analyses and publishes now; resolves when the diagnostics have been sent. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    do {
      await this.fresh();
      this.#publishing ??= this.#publish().finally(() => {
        this.#publishing = undefined;
      });
      await this.#publishing;
    } while (this.#isBehind() && this.#holds === 0 && this.#timer === undefined);
  }

  /** Gives up what is under way; the next change goes on from there. */
  stop(): void {
    this.#stopped = true;
  }

  /** Ends for good. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #isBehind(): boolean {
    return !this.#stopped && !this.#closed && (this.#analysed !== this.#generation || this.#unpublished.size > 0);
  }

  #schedule(): void {
    if (this.#closed || this.#holds > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush().catch((error: unknown) => this.#events.failed(`Publishing failed: ${describe(error)}`));
    }, this.#delay);
  }

  async #analyse(): Promise<void> {
    const { now } = this.#clock;
    for (let slice = SLICE; !this.#stopped && !this.#closed; slice = Math.min(slice * 1.2, LONGEST)) {
      const generation = this.#generation;
      const deadline = now() + slice;
      try {
        const changes = this.#corpus.refresh(
          () => now() > deadline,
          (done, total) => this.#events.progress(done, total),
        );
        if (changes) {
          for (const path of changes.paths) this.#unpublished.add(path);
          this.#analysed = generation;
          this.#events.renewed();
          return;
        }
      } catch (error) {
        this.#dropCulprits(error);
      }
      await this.#clock.pause();
    }
  }

  /**
   * The engine does not throw by contract. Should an article make it throw all the same, that article is left out, with
   * the reason in its status, and the others go on.
   */
  #dropCulprits(error: unknown): void {
    const culprits: [string, string][] = [];
    for (const { path, text, given } of this.#library.entries()) {
      if (text === undefined) continue;
      try {
        const Engine = this.#corpus.constructor as new () => Corpus;
        const alone = new Engine();
        alone.set(path, text, given);
        alone.refresh();
      } catch (reason) {
        culprits.push([path, describe(reason)]);
      }
    }
    for (const [path, reason] of culprits) {
      this.#library.fail(path, reason);
      this.#events.failed(`${path} is left out, because its analysis failed: ${reason}`);
    }
    if (culprits.length > 0) return;
    this.#events.failed(`The analysis failed: ${describe(error)}`);
    this.#analysed = this.#generation;
    this.#stopped = true;
  }

  async #publish(): Promise<void> {
    if (this.#holds > 0 || (this.#stopped && this.#analysed !== this.#generation)) return;
    const paths = this.#unpublished;
    this.#unpublished = new Set();
    const left = await this.#events.publish(paths, () => this.#analysed !== this.#generation);
    for (const path of left) this.#unpublished.add(path);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
