/**
 * Everything that must hold, in order; quiet unless something fails. `npm test -- lint unit` runs only those steps.
 * Every step runs even after one failed: one run says all that is wrong. Last line: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join, relative } from 'node:path';
import { ensureProgram, programNames, programs } from './find-program.mjs';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');
// Also when started without npm: the Node and the tools of this checkout, not those of the machine.
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  FORCE_COLOR: '0',
  NO_COLOR: '1',
  CI: process.env.CI ?? 'true',
};

/**
 * @typedef {{ passed: number; failed: number; output: string }} Outcome
 * @typedef {{ name: string; run: () => Promise<Outcome> }} Step
 */

/** @type {Step[]} */
const steps = [
  { name: 'programs', run: findPrograms },
  { name: 'format', run: () => command('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', run: () => command('eslint', '.', '--max-warnings', '0') },
  { name: 'types', run: checkTypes },
  { name: 'unit', run: () => runVitest('unit', '--exclude', 'tests/lab/**') },
  { name: 'lab', run: () => runVitest('lab', 'tests/lab') },
  { name: 'build', run: build },
  { name: 'browser', run: runPlaywright },
  { name: 'budgets', run: () => command('node', 'src/scripts/check-budgets.mjs') },
];

/** @returns {Promise<{ code: number; output: string }>} @param {string} program @param {readonly string[]} args */
function execute(program, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A program that passes or fails as a whole counts as one. @param {string} program @param {string[]} args */
async function command(program, ...args) {
  const { code, output } = await execute(program, args);
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/** @param {Promise<Outcome>[]} outcomes */
async function all(outcomes) {
  const done = await Promise.all(outcomes);
  const sum = (/** @type {'passed' | 'failed'} */ key) => done.reduce((total, one) => total + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), output: done.map(({ output }) => output).join('') };
}

async function findPrograms() {
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: 0, output: '' };
  // One after the other: two installations would wait for the same lock.
  for (const name of programNames) {
    try {
      env[programs[name].variable] = await ensureProgram(name);
      outcome.passed++;
    } catch (error) {
      outcome.failed++;
      outcome.output += `${/** @type {Error} */ (error).message}\n`;
    }
  }
  return outcome;
}

async function checkTypes() {
  const isSite = existsSync(join(root, 'astro.config.mjs'));
  // A fresh clone has no types for `astro:content` yet: the first command writes them.
  const first = isSite ? [await command('astro', 'sync')] : [];
  const checks = [command('tsc', '-p', '.'), command('tsc', '-p', 'tsconfig.engine.json')];
  if (isSite) checks.push(command('astro', 'check', '--minimumSeverity', 'warning'));
  return all([...first, ...checks]);
}

/** @param {string} name of the step @param {string[]} args which files */
async function runVitest(name, ...args) {
  const report = join(cache, `vitest-${name}.json`);
  await rm(report, { force: true });
  const { code, output } = await execute('vitest', ['run', ...args, '--reporter=json', `--outputFile=${report}`]);
  const result = await readReport(report);
  if (!result) return { passed: 0, failed: 1, output };
  /** @type {{ name: string; status: string; message: string; assertionResults: TestResult[] }[]} */
  const files = result.testResults;
  // A file that cannot even be loaded holds no tests to fail.
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.numFailedTests + broken.length;
  if (code !== 0 && failed === 0) return { passed: result.numPassedTests, failed: 1, output };
  const failures = files.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed'));
  const told = [
    ...broken.map((file) => `${relative(root, file.name)}\n${indent(file.message)}`),
    ...failures.map((one) => `${one.fullName}\n${indent(one.failureMessages.join('\n'))}`),
  ];
  return { passed: result.numPassedTests, failed, output: told.join('\n') };
}

/** @typedef {{ status: string; fullName: string; failureMessages: string[] }} TestResult */

/** What went wrong and where in our own files; not the way through the test runner. @param {string} message */
const indent = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) || (line.includes(root) && !line.includes('node_modules')))
    .slice(0, 25)
    .map((line) => `    ${line.replaceAll(`${root}/`, '')}`)
    .join('\n');

async function build() {
  // What an earlier run built must not stand in for what this one could not.
  await rm(join(root, 'dist'), { recursive: true, force: true });
  return command('node', 'src/scripts/build.mjs');
}

async function runPlaywright() {
  const report = join(cache, 'playwright.json');
  await rm(report, { force: true });
  env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const { code, output } = await execute('playwright', ['test', '--reporter=list,json']);
  const stats = (await readReport(report))?.stats;
  if (!stats) return { passed: 0, failed: 1, output };
  // Flaky: passed at the second try only. It is counted as what it is, a failure.
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    output: code === 0 && failed === 0 ? '' : output,
  };
}

/** @param {string} path */
const readReport = (path) => readFile(path, 'utf8').then(JSON.parse, () => undefined);

/** @param {readonly { name: string; outcome: Outcome; seconds: number }[]} done */
function printSummary(done) {
  for (const { name, outcome } of done) {
    if (outcome.output.trim()) console.log(`\n── ${name} ${'─'.repeat(70)}\n${outcome.output.trimEnd()}`);
  }
  console.log(
    `\n${'step'.padEnd(10)}${'result'.padEnd(8)}${'passed'.padStart(7)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`,
  );
  for (const { name, outcome, seconds } of done) {
    const result = outcome.failed ? 'FAILED' : 'ok';
    const counts = `${String(outcome.passed).padStart(7)}${String(outcome.failed).padStart(8)}`;
    console.log(`${name.padEnd(10)}${result.padEnd(8)}${counts}${seconds.toFixed(1).padStart(9)}`);
  }
  const total = (/** @type {'passed' | 'failed'} */ key) => done.reduce((sum, { outcome }) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed');
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) {
  console.error(`No step "${unknown.join('", "')}". Steps: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
await mkdir(cache, { recursive: true });
const done = [];
for (const step of steps) {
  // Programs are looked up always: the steps that follow are told where they are.
  if (wanted.length && !wanted.includes(step.name) && step.name !== 'programs') continue;
  process.stderr.write(`${step.name} … `);
  const start = performance.now();
  const outcome = await step.run();
  done.push({ name: step.name, outcome, seconds: (performance.now() - start) / 1000 });
}
process.stderr.write('\n');
process.exitCode = printSummary(done) ? 1 : 0;
