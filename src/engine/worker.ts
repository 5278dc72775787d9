/** The engine's thread: builds the scanner once, warms it up, then reads what it is given. */
import { openInputs } from '../input/open-input.ts';
import type { Progress } from './analysis.ts';
import { gatherKnowledge } from './knowledge.ts';
import type { FromWorker, SentInput, ToWorker } from './messages.ts';
import { analyse, buildScanner } from './pipeline.ts';
import { warmUp } from './warm-up.ts';

const say = (message: FromWorker): void => postMessage(message);
const sizeOf = (input: SentInput): number =>
  'text' in input ? input.text.length : 'bytes' in input ? input.bytes.length : input.blob.size;
const progressEvery = 100;

const scanner = buildScanner(gatherKnowledge());
let busy = false;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  busy = true;
  void run(data).finally(() => (busy = false));
});
setInterval(() => say({ kind: 'alive' }), 1000);
void warmUp(scanner, () => busy);

async function run({ job, inputs }: ToWorker): Promise<void> {
  const total = inputs.reduce((sum, input) => sum + sizeOf(input), 0);
  let told = performance.now();
  const onProgress = (progress: Progress) => {
    const now = performance.now();
    if (now - told < progressEvery) return;
    told = now;
    say({ kind: 'progress', job, progress: { ...progress, total } });
  };
  try {
    say({ kind: 'done', job, analysis: await analyse(scanner, openInputs(inputs), { onProgress }) });
  } catch (error) {
    say({ kind: 'failed', job, message: String(error) });
  }
}
