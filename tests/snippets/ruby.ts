/** Ruby as the reader of gitlab.rb settings. One process for a whole batch. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from '../../src/scripts/find-program.mjs';

export type RubyReading = { said: unknown } | { broken: string };

const reader = join(import.meta.dirname, 'read-ruby.rb');

export async function readRuby(texts: readonly string[]): Promise<RubyReading[]> {
  const ruby = await findProgram('ruby');
  if (!ruby) throw new Error('ruby was not found: npm test says how to get it');
  return new Promise((resolve, reject) => {
    const child = spawn(ruby, ['--disable-gems', '-Eutf-8:utf-8', reader], { stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    // A chunk may end inside a character.
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(output) as RubyReading[]);
      } catch {
        reject(new Error(`ruby read nothing: ${errors}`));
      }
    });
    child.stdin.end(JSON.stringify(texts));
  });
}
