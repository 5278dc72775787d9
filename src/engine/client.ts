/**
 * The page's side of the engine. One worker, kept warm; jobs run one after the other. Cancelling ends the worker, since nothing else
 * stops a scan at once, and a fresh one is started.
 */
import type { Analysis, Progress } from './analysis.ts';
import type { EngineInput, FromWorker, SentInput, ToWorker } from './messages.ts';

export type { EngineInput } from './messages.ts';

export interface AnalyseOptions {
  /** At most every 100 ms, and not at all for what is read at once. */
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface Engine {
  /** Starts the worker before it is needed. */
  warmUp: () => void;
  /** Rejects with an `EngineFailure` only. What is wrong with an input is part of the analysis. */
  analyse: (inputs: readonly EngineInput[], options?: AnalyseOptions) => Promise<Analysis>;
  dispose: () => void;
}

/**
 * - `cancelled`: by its signal or by `dispose`. - `unresponsive`: the worker hung and was ended.
 * - `failed`: a fault of ours, or no worker can be had here.
 */
export class EngineFailure extends Error {
  constructor(
    readonly reason: 'cancelled' | 'unresponsive' | 'failed',
    detail = '',
  ) {
    super(`${reason} ${detail}`.trim());
  }
}

interface Job {
  id: number;
  inputs: readonly EngineInput[];
  onProgress: AnalyseOptions['onProgress'];
  resolve: (analysis: Analysis) => void;
  reject: (failure: EngineFailure) => void;
}

/** A cancelled job may finish by itself within this time: starting a worker takes longer than reading a paste. */
const grace = 150;
/** Checks without a word from the worker before it counts as hanging. Counted, not timed: a laptop may sleep in between. */
const checkEvery = 5000;
const mostSilent = 4;

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Encoding this many characters takes the page a few milliseconds. */
const encodedHere = 4e6;

const send = (input: EngineInput): SentInput =>
  'text' in input && input.text.length <= encodedHere ? { name: input.name, bytes: encode(input.text) } : input;

/** Like `TextEncoder.encode`, which takes three times as long in Chromium: text is ASCII for the most part, so its length is a good guess. */
function encode(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(text.length + 1024);
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length ? bytes.subarray(0, written) : encoder.encode(text);
}

/** @param start for tests: something that behaves like the worker */
export const createEngine = (start: () => Worker = startWorker): Engine => {
  const jobs = new JobQueue(start);
  return {
    warmUp: () => void jobs.worker(),
    analyse: (inputs, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new EngineFailure('cancelled'));
        const cancel = jobs.add({ inputs, onProgress, resolve, reject });
        signal?.addEventListener('abort', cancel, { once: true });
      }),
    dispose: () => jobs.dispose(),
  };
};

class JobQueue {
  #worker: Worker | undefined;
  #lastId = 0;
  #running: Job | undefined;
  #waiting: Job[] = [];
  #silent = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly start: () => Worker) {}

  /** The worker, started where there is none. */
  worker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#hear(event.data));
    worker.addEventListener('error', (event) => {
      if (worker === this.#worker) this.#fail(new EngineFailure('failed', event.message));
    });
    return (this.#worker = worker);
  }

  /** @returns what cancels the job */
  add(job: Omit<Job, 'id'>): () => void {
    const added = { ...job, id: ++this.#lastId };
    this.#waiting.push(added);
    this.#next();
    return () => this.#cancel(added);
  }

  dispose(): void {
    const open = [...(this.#running ? [this.#running] : []), ...this.#waiting];
    this.#waiting = [];
    this.#stop();
    for (const job of open) job.reject(new EngineFailure('cancelled'));
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) return;
    const { id, inputs } = this.#running;
    this.#silent = 0;
    this.#watch = setInterval(() => {
      if (++this.#silent >= mostSilent) this.#fail(new EngineFailure('unresponsive'));
    }, checkEvery);
    try {
      const sent = inputs.map(send);
      const handedOver = sent.flatMap((input) => ('bytes' in input ? [input.bytes.buffer] : []));
      this.worker().postMessage({ job: id, inputs: sent } satisfies ToWorker, handedOver);
    } catch (error) {
      this.#fail(new EngineFailure('failed', String(error)));
    }
  }

  #hear(message: FromWorker): void {
    this.#silent = 0;
    if (!this.#running || message.kind === 'alive' || message.job !== this.#running.id) return;
    if (message.kind === 'progress') return this.#running.onProgress?.(message.progress);
    const { resolve, reject } = this.#running;
    this.#running = undefined;
    clearInterval(this.#watch);
    if (message.kind === 'done') resolve(message.analysis);
    else reject(new EngineFailure('failed', message.message));
    this.#next();
  }

  #cancel(job: Job): void {
    job.reject(new EngineFailure('cancelled'));
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (this.#running !== job) return;
    job.onProgress = undefined;
    setTimeout(() => {
      if (this.#running !== job) return;
      this.#stop();
      this.worker();
      this.#next();
    }, grace);
  }

  #fail(failure: EngineFailure): void {
    const failed = this.#running;
    this.#stop();
    failed?.reject(failure);
    this.#next();
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
    clearInterval(this.#watch);
  }
}
