/**
 * What a visitor downloads, against `budgets` in package.json: bytes after gzip, per page before any interaction, and per chunk that
 * comes later. Prints every figure; exit code 1 where one is over.
 */
import { build } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** @typedef {'javascript' | 'css' | 'html'} Kind */
/** @typedef {{ page: string } & Record<Kind, number>} PageSize */

const { budgets } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const names = (await readdir(dist, { recursive: true }).catch(() => [])).sort();
if (names.length === 0) {
  console.error('dist/ is empty: build the site first (npm run build).');
  process.exit(1);
}

/** @type {Map<string, number>} */
const sizes = new Map();
/** @param {string} path */
async function sizeOf(path) {
  if (!sizes.has(path)) sizes.set(path, gzipSync(await readFile(path), { level: 9 }).length);
  return sizes.get(path) ?? 0;
}

/** Script → the scripts it always loads with it. What it may load later (`import()`) does not count here. */
async function readImports() {
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => join(dist, name));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: scripts,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [
      join(root, path),
      imports.filter(({ kind }) => kind === 'import-statement').map((one) => join(root, one.path)),
    ]),
  );
}

/** @param {Map<string, string[]>} imports @param {Iterable<string>} entries */
function withImports(imports, entries) {
  const all = new Set(entries);
  for (const script of all) for (const imported of imports.get(script) ?? []) all.add(imported);
  return all;
}

/** Addresses that a page loads at once: scripts, islands that start by themselves, style sheets. @param {string} html */
function loadedBy(html) {
  const attribute = (/** @type {string} */ tag, /** @type {string} */ name) =>
    new RegExp(`\\b${name}="([^"]{1,300})"`).exec(tag)?.[1];
  // An island's tag carries its words: tens of thousands of characters.
  const tags = [...html.matchAll(/<(?:script|link|astro-island)\b[^>]{1,400000}>/g)].map(([tag]) => tag);
  return {
    scripts: tags.flatMap((tag) => {
      if (tag.startsWith('<script')) return attribute(tag, 'src') ?? [];
      if (tag.startsWith('<link')) return /rel="modulepreload"/.test(tag) ? (attribute(tag, 'href') ?? []) : [];
      const parts = ['component-url', 'renderer-url', 'before-hydration-url'];
      return parts.flatMap((name) => attribute(tag, name) ?? []);
    }),
    styles: tags.flatMap((tag) => (/rel="stylesheet"/.test(tag) ? (attribute(tag, 'href') ?? []) : [])),
  };
}

/** @param {string} name @param {Map<string, string[]>} imports @returns {Promise<PageSize>} */
async function measurePage(name, imports) {
  const path = join(dist, name);
  const { scripts, styles } = loadedBy(await readFile(path, 'utf8'));
  const total = async (/** @type {Iterable<string>} */ paths) => {
    let sum = 0;
    for (const one of paths) sum += await sizeOf(one);
    return sum;
  };
  const toPath = (/** @type {string} */ address) => resolve(dirname(path), address.split(/[?#]/)[0] ?? '');
  return {
    page: `/${name.replace(/index\.html$/, '')}`,
    javascript: await total(withImports(imports, scripts.map(toPath))),
    css: await total(new Set(styles.map(toPath))),
    html: await sizeOf(path),
  };
}

/** @type {{ name: string; size: number; budget: number; where: string }[]} */
const figures = [];

/** @param {string} group @param {readonly PageSize[]} pages */
function judgePages(group, pages) {
  if (pages.length === 0) figures.push({ name: group, size: Infinity, budget: 0, where: 'no such page was built' });
  for (const kind of pages.length > 0 ? /** @type {const} */ (['javascript', 'css', 'html']) : []) {
    const worst = pages.reduce((most, one) => (one[kind] > most[kind] ? one : most));
    figures.push({ name: `${group} ${kind}`, size: worst[kind], budget: budgets[group][kind], where: worst.page });
  }
}

/** @param {string} name @param {{ match: string; gzip: number }} budget */
async function judgeChunk(name, { match, gzip }) {
  const found = names.filter((one) => new RegExp(match).test(one));
  if (found.length === 0) figures.push({ name, size: Infinity, budget: gzip, where: `no file matches ${match}` });
  // Of many files of a kind the largest says it.
  const sized = await Promise.all(found.map(async (one) => ({ where: one, size: await sizeOf(join(dist, one)) })));
  const worst = sized.sort((a, b) => b.size - a.size)[0];
  if (worst) figures.push({ name, budget: gzip, ...worst });
}

const imports = await readImports();
const pages = [];
for (const name of names.filter((one) => one.endsWith('.html'))) pages.push(await measurePage(name, imports));
const isHome = ({ page }) => /^\/[a-z]{2}\/$/.test(page);
judgePages('home', pages.filter(isHome));
judgePages(
  'page',
  pages.filter((page) => !isHome(page)),
);
for (const [name, budget] of Object.entries(budgets.chunks)) await judgeChunk(name, budget);

for (const { name, size, budget, where } of figures) {
  const mark = size > budget ? 'OVER' : 'ok';
  console.log(
    `${mark.padEnd(5)}${name.padEnd(34)}${(size / 1000).toFixed(1).padStart(7)} of ${budget / 1000} kB  ${where}`,
  );
}
const over = figures.filter(({ size, budget }) => size > budget);
if (over.length > 0)
  console.log(`\n${over.length} over budget. Load less at once, or change "budgets" in package.json and say why.`);
process.exitCode = over.length > 0 ? 1 : 0;
