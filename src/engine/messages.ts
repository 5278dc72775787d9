/** What the page and the worker say to each other. One job at a time. */
import type { Analysis, Progress } from './analysis.ts';

/** One thing to read. */
export type EngineInput = { name: string } & ({ text: string } | { blob: Blob });

/** As it travels: a paste as bytes that change hands (a string would be copied twice), a long text as it is, a Blob by reference. */
export type SentInput = { name: string } & ({ text: string } | { bytes: Uint8Array<ArrayBuffer> } | { blob: Blob });

export interface ToWorker {
  job: number;
  inputs: readonly SentInput[];
}

/** `alive` comes every second from a worker that waits for the disk; one that neither says this nor shows progress hangs. */
export type FromWorker =
  | { kind: 'alive' }
  | { kind: 'progress'; job: number; progress: Progress }
  | { kind: 'done'; job: number; analysis: Analysis }
  | { kind: 'failed'; job: number; message: string };
