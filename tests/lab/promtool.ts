/** The real `promtool`. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../../src/scripts/find-program.mjs';

const run = promisify(execFile);

async function program(): Promise<string> {
  const promtool = await findProgram('promtool');
  if (!promtool) throw new Error('promtool was not found: npm test says how to get it');
  return promtool;
}

type Failure = { stdout?: string; stderr?: string };

/** What it prints, and whether it was content. */
export const promtool = async (...args: string[]): Promise<{ ok: boolean; output: string }> =>
  run(await program(), args, { maxBuffer: 64e6 }).then(
    ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
    ({ stdout = '', stderr = '' }: Failure) => ({ ok: false, output: stdout + stderr }),
  );

/** `promtool check metrics` on a page. */
export async function checkMetrics(page: string): Promise<{ ok: boolean; output: string }> {
  const child = spawn(await program(), ['check', 'metrics'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(page);
  const code = await new Promise<number>((resolve) => child.on('close', (one) => resolve(one ?? 1)));
  return { ok: code === 0, output };
}
