import type { FileSystem } from '../workspace/files.js';
import type { Clock } from './analysis.js';

/** What an entry point gives the server: its version, and what differs between Node and a browser. */
export interface Host {
  readonly version: string;
  /** Files of a disk; absent where only the client reaches files. */
  readonly files?: FileSystem;
  /** Address of the folder with a page for each kind of finding, when the host has one. */
  readonly documentation?: string;
  readonly clock: Clock;
  /** Milliseconds without an edit before diagnostics are sent; 250 unless told. */
  readonly delay?: number;
}
