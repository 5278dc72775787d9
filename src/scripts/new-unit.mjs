/**
 * `npm run new -- runbook|format|snippet ID`: the folder of a new unit, with everything it needs and nothing in it. It compiles, and
 * its tests fail and say what is missing, until it is filled.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { unitFiles } from './unit-templates.mjs';

const root = join(import.meta.dirname, '../..');
const [kind = '', id = ''] = process.argv.slice(2);

/** @param {string} message */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

if (!(kind in unitFiles) || id === '') {
  refuse(`Usage: npm run new -- ${Object.keys(unitFiles).join('|')} ID`);
}
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,8}$/.test(id)) {
  refuse(`"${id}" cannot be an id: lower-case words joined by dashes, as in clock-skew.`);
}
const folder = join(root, 'content', `${kind}s`, id);
if (existsSync(folder)) refuse(`${relative(root, folder)} is there already.`);

for (const [name, text] of Object.entries(unitFiles[/** @type {keyof typeof unitFiles} */ (kind)])) {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(relative(root, path));
}
console.log(`\nFill them in, then: npx vitest run tests/content tests/snippets -t ${id}`);
