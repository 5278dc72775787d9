/**
 * Measures the engine in real Chromium, each figure against a floor taken in the same run:
 * - a paste of 1 MB, from the page's call to the analysis on the page ÷ decoding that text once in the same worker (median of 9)
 * - a file of 1 GB, scanned ÷ read without looking at it, and the memory it takes beyond the idle page
 * - a file of 100 MB, scanned with all signatures ÷ with half of them (median of 5)
 *
 *     npm run bench            all of these
 *     npm run bench -- paste   only the paste
 *     npm run bench -- file 200   only the file, of 200 MB
 *     npm run bench -- signatures   only what one more signature costs
 */
import { createServer } from 'node:http';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { makeLog } from '../../tests/bench/make-log.mjs';
import { ensureProgram } from './find-program.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache', 'bench');
const [what = 'all', megabytes = '1000'] = process.argv.slice(2);
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const list = (values) => values.map((value) => value.toFixed(value < 10 ? 2 : 0)).join(' ');

const server = await serve();
const browser = await chromium.launch({
  executablePath: await ensureProgram('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://localhost:${server.address().port}/index.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  if (['all', 'paste'].includes(what)) await benchPaste(page);
  if (['all', 'file'].includes(what)) await benchFile(page);
  if (['all', 'signatures'].includes(what)) await benchSignatures(page);
} finally {
  await browser.close();
  server.close();
}

async function benchPaste(page) {
  const text = makeLog(1e6, 0.01);
  const cold = await page.evaluate((log) => globalThis.bench.cold(log), text);
  const { paste, decode } = await page.evaluate((log) => globalThis.bench.warm(log, 9), text);
  console.log(`paste of 1 MB, cold worker: ${cold[0].toFixed(0)} ms, and again: ${cold[1].toFixed(1)} ms`);
  console.log(`paste of 1 MB, warm: ${list(paste)} ms`);
  console.log(`decoding it:         ${list(decode)} ms`);
  console.log(`paste ÷ decode:      ${(median(paste) / median(decode)).toFixed(2)} (medians of 9)`);
}

async function benchFile(page) {
  const path = await writeLog(Number(megabytes) * 1e6);
  await page.evaluate(() => globalThis.bench.warm('Login Succeeded\ntoken signed by untrusted key with ID: "A', 0));
  await page.setInputFiles('input', path);
  const idle = memory();
  let peak = idle;
  const watch = setInterval(() => (peak = Math.max(peak, memory())), 200);
  const { scan, read } = await page.evaluate(() => globalThis.bench.file(3));
  clearInterval(watch);
  const size = statSync(path).size / 1e3;
  console.log(`file of ${megabytes} MB, scanned: ${list(scan.map((time) => size / time))} MB/s`);
  console.log(`reading it alone:       ${list(read.map((time) => size / time))} MB/s`);
  console.log(`scan ÷ read:            ${(median(read) / median(scan)).toFixed(2)} (medians of 3)`);
  console.log(`memory over idle:       ${((peak - idle) / 1e6).toFixed(0)} MB at most`);
}

async function benchSignatures(page) {
  await page.evaluate(() => globalThis.bench.warm('Login Succeeded\ntoken signed by untrusted key with ID: "A', 0));
  await page.setInputFiles('input', await writeLog(100e6));
  const { half, all, counts } = await page.evaluate(() => globalThis.bench.signatures(6));
  console.log(`100 MB with ${counts[0]} signatures: ${list(half)} ms`);
  console.log(`100 MB with ${counts[1]} signatures: ${list(all)} ms`);
  console.log(`all ÷ half:             ${(median(all) / median(half)).toFixed(2)} (medians of 5)`);
}

/** One block of different lines, again and again: what matters is how many, not which. */
async function writeLog(size) {
  mkdirSync(cache, { recursive: true });
  const path = join(cache, `${size / 1e6}.log`);
  if (existsSync(path) && statSync(path).size >= size) return path;
  const block = makeLog(16e6, 0.001);
  const file = createWriteStream(path);
  for (let written = 0; written < size; written += block.length) {
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/** Bytes that this browser's renderers hold for themselves (Linux). What the system keeps of the file does not count. */
function memory() {
  const parents = new Map();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) parents.set(id, parentOf(id));
  const isOurs = (id) => id === String(process.pid) || (parents.get(id) !== undefined && isOurs(parents.get(id)));
  let total = 0;
  for (const id of parents.keys()) {
    if (isOurs(id) && read(`/proc/${id}/cmdline`).includes('--type=renderer')) {
      total += 1024 * Number(/^RssAnon:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
    }
  }
  return total;
}

function parentOf(id) {
  return /^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1];
}

/** Empty where the process is gone. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function serve() {
  const outDir = join(cache, 'page');
  const rollupOptions = { input: join(root, 'tests/bench/index.html') };
  await build({
    root: join(root, 'tests/bench'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rollupOptions, target: 'es2023' },
  });
  const types = { '.html': 'text/html', '.js': 'text/javascript' };
  const started = createServer((request, response) => {
    response.setHeader('content-type', types[extname(request.url)] ?? 'application/octet-stream');
    createReadStream(join(outDir, new URL(request.url, 'http://localhost').pathname))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  started.listen(0);
  await once(started, 'listening');
  return started;
}
