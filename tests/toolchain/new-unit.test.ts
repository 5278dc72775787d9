/** A new unit compiles, and what is missing in it is said in as many words. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check as checkFormat } from 'prettier';

const run = promisify(execFile);
const scripts = join(import.meta.dirname, '../../src/scripts');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'registry-runbook-'));
  await mkdir(join(root, 'src/scripts'), { recursive: true });
  for (const script of ['new-unit.mjs', 'unit-templates.mjs'])
    await cp(join(scripts, script), join(root, 'src/scripts', script));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const newUnit = (...args: string[]) => run(process.execPath, [join(root, 'src/scripts/new-unit.mjs'), ...args]);

test.each([
  ['runbook', ['cases', 'runbook.ts', 'signatures.ts', 'text']],
  ['format', ['format.ts', 'samples', 'text']],
  ['snippet', ['snippet.ts', 'text']],
])('writes a %s', async (kind, entries) => {
  await newUnit(kind, 'new-one');
  const folder = join(root, 'content', `${kind}s`, 'new-one');
  expect((await readdir(folder)).sort()).toEqual(entries);
  expect((await readdir(join(folder, 'text'))).sort()).toEqual(['en.ts', 'ja.ts', 'zh.ts']);
  for (const name of entries.filter((entry) => entry.endsWith('.ts'))) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(await checkFormat(text, { parser: 'typescript', printWidth: 120, singleQuote: true }), name).toBe(true);
  }
});

test('does not write over a unit that is there', async () => {
  await newUnit('snippet', 'twice');
  await expect(newUnit('snippet', 'twice')).rejects.toThrow('is there already');
});

test.each([[], ['runbook'], ['page', 'x'], ['runbook', '../x'], ['runbook', 'Clock_Skew']])(
  'refuses %j %j',
  async (...args) => {
    await expect(newUnit(...args.filter((arg) => typeof arg === 'string'))).rejects.toMatchObject({ code: 2 });
  },
);
