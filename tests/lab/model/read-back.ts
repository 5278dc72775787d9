/** Rendered configuration, read by the programs that will read it: Ruby for gitlab.rb, Psych and `yaml` for YAML. One start for a whole batch. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Dialect } from '../../../src/configuration/define.ts';
import { omnibusSettings, readYaml } from '../../snippets/yaml.ts';
import { program } from '../stack/room.ts';

type Reading = { said: unknown } | { broken: string };

const reader = join(import.meta.dirname, 'read-configuration.rb');

export const isRuby = (dialect: Dialect): boolean => dialect === 'gitlab-rb' || dialect === 'compose';

/** Each text read by all that read it; what they say must be the same. Compose's variables are put in first. */
export async function readAll(texts: readonly string[], dialect: Dialect): Promise<Reading[]> {
  if (dialect === 'gitlab-rb') return byRuby('ruby', texts);
  if (dialect === 'compose') return byRuby('ruby', texts.map(settingsOf));
  const psych = await byRuby('yaml', texts);
  return psych.map((reading, index) => {
    const [said] = readYaml(texts[index]!, false) as unknown[];
    const differ = 'said' in reading && JSON.stringify(reading.said) !== JSON.stringify(said);
    return differ ? { broken: `Psych reads ${JSON.stringify(reading.said)}, yaml ${JSON.stringify(said)}` } : reading;
  });
}

const settingsOf = (text: string): string => omnibusSettings(readYaml(text, true)) ?? '';

async function byRuby(kind: 'ruby' | 'yaml', texts: readonly string[]): Promise<Reading[]> {
  const child = spawn(await program('ruby'), ['--disable-gems', '-Eutf-8:utf-8', reader], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  child.stdin.end(JSON.stringify({ kind, texts }));
  await ended;
  return JSON.parse(Buffer.concat(chunks).toString()) as Reading[];
}
