#!/usr/bin/env node
/**
 * Runs the command line from a checkout: bundles src/cli when a file that it is made of has changed, then starts it. Several may run at
 * once: each bundle has its own folder, named after its sources, and appears in one step.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, '.cache', 'cli');
const oldestNode = 22;

if (Number(process.versions.node.split('.')[0]) < oldestNode) runWithOwnNode();
else await run();

/** The `node` package brings a current one; `npm run` finds it, a direct call may not. */
function runWithOwnNode() {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(own)) {
    process.stderr.write(`Node.js ${oldestNode} or newer is needed (this is ${process.version}); npm ci brings one.\n`);
    process.exit(2);
  }
  const { status } = spawnSync(own, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 2);
}

async function run() {
  const folder = join(cache, stampOfSources());
  if (!existsSync(join(folder, 'run.js'))) await build(folder);
  await import(pathToFileURL(join(folder, 'run.js')).href);
}

/** Changes whenever a source file is added, removed or written. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of ['package.json', 'package-lock.json']) addFile(join(root, name), hash);
  for (const name of ['src', 'content']) addFolder(join(root, name), hash);
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @param {import('node:crypto').Hash} hash */
function addFile(path, hash) {
  const { mtimeMs, size } = statSync(path);
  hash.update(`${path}\0${mtimeMs}\0${size}\n`);
}

/** @param {string} path @param {import('node:crypto').Hash} hash */
function addFolder(path, hash) {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory()) addFolder(join(path, entry.name), hash);
    else addFile(join(path, entry.name), hash);
  }
}

/** @param {string} folder */
async function build(folder) {
  const { build: bundle } = await import('vite');
  const unfinished = join(cache, `unfinished-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    await bundle({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: 'src/cli/run.ts',
        outDir: unfinished,
        emptyOutDir: true,
        target: `node${oldestNode}`,
        minify: false,
      },
    });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another run has finished the same bundle in the meantime.
    if (!existsSync(join(folder, 'run.js'))) throw error;
  }
  removeOld(folder);
}

/** Bundles of earlier sources, once nobody can be starting them any more. @param {string} current */
function removeOld(current) {
  const hour = 3_600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    try {
      if (path !== current && Date.now() - statSync(path).mtimeMs > hour)
        rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run removed it first.
    }
  }
}
