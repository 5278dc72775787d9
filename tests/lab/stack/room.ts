/** A folder and the programs running in it: all gone when the work is done, whether it succeeded or not. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findProgram, type ProgramName } from '../../../src/scripts/find-program.mjs';

/** A program at work, or at its end. */
export interface Running {
  /** Standard output and standard error, as they came. */
  output(): string;
  /** Resolves at the end, with the exit code; a program that was stopped has none that matters. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

export interface Room {
  folder: string;
  /** @param ready what the program prints once it serves; a program that ends before is an error with its output */
  start(command: readonly string[], environment: Environment, ready: RegExp): Promise<Running>;
  /** Runs to its end. Never throws for an exit code. */
  run(command: readonly string[], environment?: Environment, input?: string): Promise<Ran>;
  /** Called at the end, last one first. */
  atEnd(close: () => Promise<unknown>): void;
}

export type Environment = Readonly<Record<string, string>>;

export interface Ran {
  code: number;
  output: string;
}

export async function program(name: ProgramName): Promise<string> {
  const path = await findProgram(name);
  if (!path) throw new Error(`${name} was not found: npm test says how to get it`);
  return path;
}

export async function inRoom<T>(work: (room: Room) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-runbook-lab-'));
  const closers: (() => Promise<unknown>)[] = [];
  const room: Room = {
    folder,
    start: async (command, environment, ready) => {
      const running = await startProgram(command, environment, folder);
      closers.push(running.stop);
      await untilReady(running, ready, command[0]!);
      return running;
    },
    run: async (command, environment = {}, input = '') => {
      const running = await startProgram(command, environment, folder, input);
      closers.push(running.stop);
      const code = await running.ended;
      return { code, output: running.output() };
    },
    atEnd: (close) => void closers.push(close),
  };
  try {
    return await work(room);
  } finally {
    for (const close of closers.reverse()) await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A room for the tests of a file, from before the first to after the last. */
export async function keepRoom(): Promise<[room: Room, leave: () => Promise<void>]> {
  let leave: () => void = () => undefined;
  let left: Promise<void> = Promise.resolve();
  const room = await new Promise<Room>((ready, failed) => {
    const kept = new Promise<void>((resolve) => (leave = resolve));
    left = inRoom((made) => {
      ready(made);
      return kept;
    });
    left.catch(failed);
  });
  return [
    room,
    () => {
      leave();
      return left;
    },
  ];
}

/**
 * Every program hangs on a leash: bash waits for the end of a pipe that this process holds, and then ends the program. So none
 * outlives the tests, however they end.
 */
const leash = `
exec 3<&0
"$@" 3<&- <&4 4<&- & child=$!
exec 4<&-
{ read -r -u 3 -N 1 _; kill -TERM "$child" 2>/dev/null; } >/dev/null 2>&1 & watcher=$!
wait "$child"; code=$?
kill "$watcher" 2>/dev/null
exit "$code"`;

interface Started extends Running {
  onOutput(listener: () => void): void;
}

/** Of the environment only what finds programs and folders: a REGISTRY_… variable would change the registry. */
const base = (folder: string): Environment => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: folder,
  TMPDIR: folder,
  LC_ALL: 'C.UTF-8',
});

async function startProgram(
  command: readonly string[],
  environment: Environment,
  folder: string,
  input = '',
): Promise<Started> {
  // A session of its own, without a terminal: what asks for a password reads standard input.
  const child = spawn(await program('bash'), ['-c', leash, 'leash', ...command], {
    cwd: folder,
    env: { ...base(folder), ...environment },
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', 'pipe'],
    detached: true,
  });
  let output = '';
  const listeners: (() => void)[] = [];
  const keep = (chunk: string) => {
    output += chunk;
    for (const listener of listeners) listener();
  };
  const [leashed, standardOutput, standardError, , standardInput] = child.stdio as [
    Writable,
    Readable,
    Readable,
    null,
    Writable,
  ];
  standardOutput.setEncoding('utf8').on('data', keep);
  standardError.setEncoding('utf8').on('data', keep);
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  for (const stream of [leashed, standardInput]) stream.on('error', () => undefined);
  standardInput.end(input);
  const stop = async () => {
    leashed.end();
    await ended;
  };
  return { output: () => output, ended, stop, onOutput: (listener) => void listeners.push(listener) };
}

async function untilReady(running: Running, ready: RegExp, name: string): Promise<void> {
  const started = running as Started;
  const seen = new Promise<'ready'>((resolve) => {
    const look = () => (ready.test(started.output()) ? resolve('ready') : undefined);
    started.onOutput(look);
    look();
  });
  const first = await Promise.race([seen, started.ended]);
  if (first !== 'ready') throw new Error(`${name} ended with ${first}:\n${started.output()}`);
}
