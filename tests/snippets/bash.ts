/** Bash as the reader of shell snippets: what it takes each script for, in words. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../../src/scripts/find-program.mjs';
import { withValues, type Render } from './renders.ts';

/** One program started: its words, and what it was given on standard input. */
export interface Started {
  words: readonly string[];
  read: string;
}

export type Reading = { started: readonly Started[] } | { broken: string };

const recorder = join(import.meta.dirname, 'record-words.bash');

/** @param folder the scripts run in it; what they write by redirection lands there */
export async function readScripts(scripts: readonly string[], status: 0 | 1, folder: string): Promise<Reading[]> {
  const notes = join(folder, `.notes-${status}`);
  await rm(notes, { force: true });
  const unique = [...new Set(scripts)];
  await run([recorder, String(status), notes], unique.map((script) => `${script}\0`).join(''), folder);
  const readings = parseNotes(await readFile(notes, 'utf8'), unique.length);
  return scripts.map((script) => readings[unique.indexOf(script)]!);
}

function parseNotes(notes: string, count: number): Reading[] {
  const fields = notes.split('\0');
  const readings: Reading[] = Array.from({ length: count }, () => ({
    broken: 'it was never read: a script before it ended bash',
  }));
  for (let at = 0; at + 1 < fields.length;) {
    const number = Number(fields[at]);
    const kind = fields[at + 1]!;
    if (kind === 'parsed' || kind === 'broken') {
      readings[number] = kind === 'parsed' ? { started: [] } : { broken: fields[at + 2]! };
      at += 3;
    } else {
      const words = fields.slice(at + 2, at + 2 + Number(kind));
      const reading = readings[number]!;
      if ('started' in reading) (reading.started as Started[]).push({ words, read: fields[at + 2 + Number(kind)]! });
      at += Number(kind) + 3;
    }
  }
  return readings;
}

export async function bashCheck(script: string, folder: string): Promise<string> {
  return run(['-n'], script, folder);
}

async function run(args: readonly string[], input: string, folder: string): Promise<string> {
  const bash = await findProgram('bash');
  if (!bash) throw new Error('bash was not found: npm test says how to get it');
  return new Promise((resolve, reject) => {
    const child = spawn(bash, args, { cwd: folder, env: { LC_ALL: 'C.UTF-8' }, stdio: ['pipe', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(errors);
    });
    // A script that ends bash closes its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const shells = /^(?:\/bin\/)?(?:ba|da)?sh$/;

/** A script handed to another shell, by `sh -c` or by standard input: it is read by bash again, not compared as text. */
function innerScript({ words, read }: Started): { script: string; at: number } | undefined {
  const shell = words.findIndex((word) => shells.test(word));
  if (shell < 0) return undefined;
  const option = words.findIndex((word, index) => index > shell && /^-[a-z]{0,4}c$/.test(word));
  if (option > 0 && words[option + 1] !== undefined) return { script: words[option + 1]!, at: option + 1 };
  return read.trim() === '' ? undefined : { script: read, at: -1 };
}

type Pair = Pick<Render, 'text' | 'reference' | 'marks'>;

/**
 * The first difference between what bash reads out of `text` and what it should: the reference with the values in place of the
 * marks. Programs of a pipeline start in any order, so they are compared as a set.
 */
export async function compareScripts(pairs: readonly Pair[], folder: string): Promise<string | undefined> {
  const branches = /&&|\|\||\b(?:if|while|until|set -e)\b/;
  for (const status of [0, 1] as const) {
    if (status === 1 && !pairs.some(({ reference }) => branches.test(reference))) continue;
    const texts = await readScripts(
      pairs.map((pair) => pair.text),
      status,
      folder,
    );
    const references = await readScripts(
      pairs.map((pair) => pair.reference),
      status,
      folder,
    );
    const inner: Pair[] = [];
    for (const [index, pair] of pairs.entries()) {
      const found = compareOne(texts[index]!, references[index]!, pair.marks, inner);
      if (found) return `${found}\n--- status ${status}, script\n${pair.text}`;
    }
    const deeper = inner.length > 0 ? await compareScripts(inner, folder) : undefined;
    if (deeper) return deeper;
  }
  return undefined;
}

function compareOne(
  text: Reading,
  reference: Reading,
  marks: ReadonlyMap<string, string>,
  inner: Pair[],
): string | undefined {
  if ('broken' in reference) return `the template itself does not parse: ${reference.broken}`;
  if ('broken' in text) return `does not parse: ${text.broken}`;
  const found = [...text.started].map((started) => outer(started)).sort(byText);
  const wanted = [...reference.started].map((started) => outer(started, marks)).sort(byText);
  for (let index = 0; index < Math.max(found.length, wanted.length); index++) {
    const [one, other] = [found[index], wanted[index]];
    if (one?.shown !== other?.shown)
      return `bash starts ${one?.shown ?? 'nothing'}\nand should start ${other?.shown ?? 'nothing'}`;
    if (one?.script !== undefined && other?.script !== undefined)
      inner.push({ text: one.script, reference: other.script, marks });
  }
  return undefined;
}

/** A started program as text, without the script it runs. */
function outer(started: Started, marks?: ReadonlyMap<string, string>): { shown: string; script?: string } {
  const script = innerScript(started);
  const words = started.words.map((word, index) => (index === script?.at ? '<script>' : word));
  const plain = { words, read: script?.at === -1 ? '<script>' : started.read };
  const shown = JSON.stringify(marks ? withValues(plain, marks) : plain);
  return script ? { shown, script: script.script } : { shown };
}

const byText = (a: { shown: string; script?: string }, b: { shown: string; script?: string }) =>
  a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
