/** What the page and the worker say to each other. One job at a time. */
import type { Analysis, Progress } from './analysis.ts';

/** One thing to read. Strings are encoded in the worker; a Blob is handed over without copying. */
export type EngineInput = { name: string } & ({ text: string } | { blob: Blob });

export interface ToWorker {
  job: number;
  inputs: readonly EngineInput[];
}

/** `alive` comes every second from a worker that waits for the disk; one that neither says this nor shows progress hangs. */
export type FromWorker =
  | { kind: 'alive' }
  | { kind: 'progress'; job: number; progress: Progress }
  | { kind: 'done'; job: number; analysis: Analysis }
  | { kind: 'failed'; job: number; message: string };
