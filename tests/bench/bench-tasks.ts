import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import { analyse, buildScanner } from '../../src/engine/pipeline.ts';
import { openInputs } from '../../src/input/open-input.ts';

/** The plain readings that the engine is compared with: decoding a text once, reading a file's bytes. */
export type BenchTask = { decode: Uint8Array; times: number } | { read: Blob } | { scan: Blob; every: number };

addEventListener('message', (event: MessageEvent<BenchTask | { job: number }>) => {
  const { data } = event;
  if ('job' in data) return;
  event.stopImmediatePropagation();
  if ('decode' in data) postMessage({ kind: 'bench', times: decodeTimes(data.decode, data.times) });
  else if ('scan' in data) void scanTime(data.scan, data.every).then((times) => postMessage({ kind: 'bench', times }));
  else void readTime(data.read).then((time) => postMessage({ kind: 'bench', times: [time] }));
});
/** The engine with one signature of `every`: how many there are, and how long the scan takes. */
async function scanTime(blob: Blob, every: number): Promise<number[]> {
  const knowledge = gatherKnowledge();
  const signatures = knowledge.signatures.filter((_, index) => index % every === 0);
  const scanner = buildScanner({ ...knowledge, signatures });
  const start = performance.now();
  await analyse(scanner, openInputs([{ name: 'bench', blob }]));
  return [signatures.length, performance.now() - start];
}

function decodeTimes(bytes: Uint8Array, times: number): number[] {
  const decoder = new TextDecoder();
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const text = decoder.decode(bytes);
    const end = performance.now();
    if (text.length === 0) throw new Error('nothing decoded');
    return end - start;
  });
}

/** Nothing else holds the stream while it is waited for: it may be collected as garbage (src/input/byte-reader.ts). */
const reading = new Set<object>();

/** The fastest way a browser has to read a file: into one buffer, used again and again. */
async function readTime(blob: Blob): Promise<number> {
  const start = performance.now();
  const reader = blob.stream().getReader({ mode: 'byob' });
  reading.add(reader);
  let buffer = new ArrayBuffer(1 << 20);
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer));
    if (done) {
      reading.delete(reader);
      return performance.now() - start;
    }
    buffer = value.buffer;
  }
}
