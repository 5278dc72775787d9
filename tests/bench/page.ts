/** What src/scripts/bench.mjs calls in the page. Times are milliseconds on the page's clock. */
import { createEngine, type Engine } from '../../src/engine/client.ts';
import type { BenchTask } from './bench-tasks.ts';

let worker: Worker;
const start = () => (worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' }));
let engine: Engine;

const ask = (task: BenchTask): Promise<number[]> =>
  new Promise((resolve) => {
    worker.addEventListener('message', function answer({ data }: MessageEvent<{ kind: string; times: number[] }>) {
      if (data.kind !== 'bench') return;
      worker.removeEventListener('message', answer);
      resolve(data.times);
    });
    worker.postMessage(task);
  });

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function analyse(input: { text: string } | { blob: Blob }): Promise<number> {
  const begin = performance.now();
  const { diagnoses } = await engine.analyse([{ name: 'bench', ...input }]);
  const time = performance.now() - begin;
  if (diagnoses.length === 0) throw new Error('the log holds errors, but nothing was diagnosed');
  return time;
}

const bench = {
  /** A fresh engine: from its creation to the first analysis, then to the next ones. */
  async cold(text: string): Promise<number[]> {
    engine?.dispose();
    const begin = performance.now();
    engine = createEngine(start);
    await analyse({ text });
    return [performance.now() - begin, await analyse({ text })];
  },
  /** Each round: a paste into a text box, as the page gets it, and the same text decoded; a pause before either, as between two pastes. */
  async warm(text: string, times: number): Promise<{ paste: number[]; decode: number[] }> {
    engine?.dispose();
    engine = createEngine(start);
    engine.warmUp();
    await pause(3000);
    const box = document.querySelector('textarea')!;
    const bytes = new TextEncoder().encode(text);
    const paste: number[] = [];
    const decode: number[] = [];
    for (let round = 0; round < times; round++) {
      box.value = `${text.slice(0, -1)}${round}`;
      await pause(100);
      paste.push(await analyse({ text: box.value }));
      await pause(100);
      decode.push(...(await ask({ decode: bytes, times: 1 })));
    }
    return { paste, decode };
  },
  /** The same file with half of the signatures and with all, in turns. */
  async signatures(times: number): Promise<{ half: number[]; all: number[]; counts: number[] }> {
    const blob = document.querySelector<HTMLInputElement>('input')!.files![0]!;
    const [half, all]: number[][] = [[], []];
    const counts: number[] = [0, 0];
    for (let round = 0; round < times; round++) {
      for (const [index, every] of [2, 1].entries()) {
        const [count, time] = await ask({ scan: blob, every });
        counts[index] = count!;
        // The first round compiles.
        if (round > 0) (every === 2 ? half! : all!).push(time!);
      }
    }
    return { half: half!, all: all!, counts };
  },
  async file(times: number): Promise<{ scan: number[]; read: number[] }> {
    const blob = document.querySelector<HTMLInputElement>('input')!.files![0]!;
    const scan: number[] = [];
    const read: number[] = [];
    for (let round = 0; round < times; round++) {
      read.push(...(await ask({ read: blob })));
      scan.push(await analyse({ blob }));
    }
    return { scan, read };
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
