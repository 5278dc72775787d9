import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = new URL('../../src/scripts/cli.mjs', import.meta.url).pathname;
const run = promisify(execFile);

test('a checkout builds the program and runs it, also several times at once', { timeout: 60_000 }, async () => {
  const runs = await Promise.all([1, 2, 3].map(() => run(process.execPath, [script, '--version'])));
  for (const { stdout, stderr } of runs) {
    expect(stdout).toMatch(/^registry-runbook /);
    expect(stderr).toBe('');
  }
});

test('reads standard input', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [script, 'diagnose', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end('Login Succeeded\n');
  let out = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ file: '-', diagnoses: [] });
});
