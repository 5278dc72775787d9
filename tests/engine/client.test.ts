import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import { createEngine } from '../../src/engine/client.ts';
import type { FromWorker, ToWorker } from '../../src/engine/messages.ts';

/** A worker that does what the test says. */
class PuppetWorker extends EventTarget {
  jobs: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker) {
    this.jobs.push(message);
  }
  terminate() {
    this.ended = true;
  }
  say(message: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
  finish(name = 'done') {
    const { job } = this.jobs.at(-1)!;
    this.say({ kind: 'done', job, analysis: analysisOf(name) });
  }
}

const analysisOf = (name: string) => ({ verdict: 'empty', inputs: [{ name }] }) as unknown as Analysis;
let workers: PuppetWorker[];
const start = () => {
  const worker = new PuppetWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};
const paste = [{ name: '', text: 'x' }];

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the engine', () => {
  test('starts one worker, when it is first needed or asked to warm up', async () => {
    const engine = createEngine(start);
    expect(workers).toHaveLength(0);
    engine.warmUp();
    engine.warmUp();
    const done = engine.analyse(paste);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.jobs).toEqual([{ job: 1, inputs: [{ name: '', bytes: new TextEncoder().encode('x') }] }]);
    workers[0]!.finish('one');
    expect(await done).toEqual(analysisOf('one'));
  });

  test('does one job after the other', async () => {
    const engine = createEngine(start);
    const both = [engine.analyse(paste), engine.analyse(paste)];
    expect(workers[0]!.jobs).toHaveLength(1);
    workers[0]!.finish('one');
    workers[0]!.finish('two');
    expect(await Promise.all(both)).toEqual([analysisOf('one'), analysisOf('two')]);
  });

  test('passes progress on, of the job that runs', async () => {
    const engine = createEngine(start);
    const onProgress = vi.fn();
    const done = engine.analyse(paste, { onProgress });
    const progress = { read: 1, input: 0, evidence: 0 };
    workers[0]!.say({ kind: 'progress', job: 99, progress });
    workers[0]!.say({ kind: 'progress', job: 1, progress: { ...progress, read: 2 } });
    workers[0]!.finish();
    await done;
    expect(onProgress.mock.calls).toEqual([[{ ...progress, read: 2 }]]);
  });
});

describe('cancelling', () => {
  test('ends a worker that goes on, and has a fresh one ready', async () => {
    const engine = createEngine(start);
    const controller = new AbortController();
    const cancelled = expect(engine.analyse(paste, { signal: controller.signal })).rejects.toMatchObject({
      reason: 'cancelled',
    });
    const later = engine.analyse(paste);
    controller.abort();
    await cancelled;
    vi.advanceTimersByTime(1000);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]!.finish('later');
    expect(await later).toEqual(analysisOf('later'));
  });

  test('lets a worker live that finishes at once', async () => {
    const engine = createEngine(start);
    const controller = new AbortController();
    const cancelled = expect(engine.analyse(paste, { signal: controller.signal })).rejects.toThrow('cancelled');
    controller.abort();
    workers[0]!.finish();
    await cancelled;
    vi.advanceTimersByTime(1000);
    expect(workers[0]!.ended).toBe(false);
  });

  test('takes a job out that waits, or never starts one', async () => {
    const engine = createEngine(start);
    const controller = new AbortController();
    const first = engine.analyse(paste);
    const waiting = expect(engine.analyse(paste, { signal: controller.signal })).rejects.toThrow('cancelled');
    controller.abort();
    await waiting;
    await expect(engine.analyse(paste, { signal: controller.signal })).rejects.toThrow('cancelled');
    workers[0]!.finish('first');
    await first;
    expect(workers[0]!.jobs).toHaveLength(1);
  });

  test('by disposing ends everything', async () => {
    const engine = createEngine(start);
    const jobs = [engine.analyse(paste), engine.analyse(paste)].map((job) => expect(job).rejects.toThrow('cancelled'));
    engine.dispose();
    await Promise.all(jobs);
    expect(workers[0]!.ended).toBe(true);
  });
});

describe('a worker in trouble', () => {
  test('that hangs is ended, and the next job gets a fresh one', async () => {
    const engine = createEngine(start);
    const hanging = expect(engine.analyse(paste)).rejects.toMatchObject({ reason: 'unresponsive' });
    const later = engine.analyse(paste);
    vi.advanceTimersByTime(20_000);
    await hanging;
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.finish('later');
    expect(await later).toEqual(analysisOf('later'));
  });

  test('that waits for a slow disk but lives is left alone', () => {
    const engine = createEngine(start);
    void engine.analyse(paste);
    for (let second = 0; second < 120; second++) {
      vi.advanceTimersByTime(1000);
      workers[0]!.say({ kind: 'alive' });
    }
    expect(workers[0]!.ended).toBe(false);
  });

  test('that fails says so', async () => {
    const engine = createEngine(start);
    const failed = expect(engine.analyse(paste)).rejects.toMatchObject({ reason: 'failed' });
    workers[0]!.say({ kind: 'failed', job: 1, message: 'Error: ours' });
    await failed;
    const broken = expect(engine.analyse(paste)).rejects.toMatchObject({ reason: 'failed' });
    workers[0]!.dispatchEvent(new Event('error'));
    await broken;
    expect(workers[0]!.ended).toBe(true);
  });

  test('that cannot be started is a failure, not an exception', async () => {
    const engine = createEngine(() => {
      throw new Error('no workers here');
    });
    await expect(engine.analyse(paste)).rejects.toMatchObject({ reason: 'failed' });
  });
});
