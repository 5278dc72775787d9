/** Thousands of texts, quoted for each language and read back by what really reads that language. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { json, nginx, omnibusConfig, param, ruby, shell, toml, yaml } from '../../src/snippets/define.ts';
import { checkParam, type Checked } from '../../src/snippets/params.ts';
import { readScripts } from './bash.ts';
import { nginxCheck } from './nginx.ts';
import { nginxWords } from './nginx-words.ts';
import { readRuby } from './ruby.ts';
import { readYaml } from './yaml.ts';
import { accepted, nasty } from './values.ts';

const text = param.text({ example: 'x' });
const values = [...nasty, ...fc.sample(accepted(text, ''), { numRuns: 2500, seed: 20261120 })]
  .map((value) => checkParam(text, value))
  .flatMap((result) => (result.ok ? [result.value] : []));

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'registry-runbook-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The first that is not what went in. */
const firstWrong = (read: (value: Checked) => unknown) => values.find((value) => read(value) !== value);

describe('reads back what was put in:', () => {
  test('bash', { timeout: 60_000 }, async () => {
    const readings = await readScripts(
      values.map((value) => shell`cat ${value} a${value}b`.text),
      0,
      folder,
    );
    readings.forEach((reading, index) => {
      const value = values[index]!;
      expect(reading).toEqual({ started: [{ words: ['cat', value, `a${value}b`], read: '' }] });
    });
  });

  test('ruby', { timeout: 60_000 }, async () => {
    const readings = await readRuby(values.map((value) => ruby`external_url ${value}`.text));
    expect(
      values.find(
        (value, index) => JSON.stringify(readings[index]) !== JSON.stringify({ said: [['external_url', value]] }),
      ),
    ).toBeUndefined();
  });

  test('YAML', () => {
    expect(firstWrong((value) => (parseYaml(yaml`a: ${value}`.text) as { a: unknown }).a)).toBeUndefined();
    expect(
      firstWrong((value) => (parseYaml(yaml`a: ${value}`.text, { version: '1.1' }) as { a: unknown }).a),
    ).toBeUndefined();
    expect(firstWrong((value) => (parseYaml(yaml`[${value}]`.text) as unknown[])[0])).toBeUndefined();
  });

  test('ruby inside Compose', { timeout: 60_000 }, async () => {
    const settings = values.map((value) => {
      const [read] = readYaml(omnibusConfig(ruby`external_url ${value}`).text, true) as Record<string, string>[];
      return read!['GITLAB_OMNIBUS_CONFIG']!;
    });
    const readings = await readRuby(settings);
    expect(
      values.find(
        (value, index) => JSON.stringify(readings[index]) !== JSON.stringify({ said: [['external_url', value]] }),
      ),
    ).toBeUndefined();
  });

  test('a blank line inside Compose, and no space at the end of any', () => {
    const { text } = omnibusConfig(ruby`
      a 1

      b 2`);
    expect(text).toBe('GITLAB_OMNIBUS_CONFIG: |\n  a 1\n\n  b 2');
    expect(readYaml(text, true)).toEqual([{ GITLAB_OMNIBUS_CONFIG: 'a 1\n\nb 2\n' }]);
  });

  test('TOML', () => expect(firstWrong((value) => parseToml(toml`a = ${value}`.text)['a'])).toBeUndefined());
  test('JSON', () => expect(firstWrong((value) => JSON.parse(json`${value}`.text))).toBeUndefined());

  test('NGINX, or it refuses', { timeout: 60_000 }, async () => {
    const lines = values.flatMap((value) => {
      // A header with this value: nginx would take a third word for a mistake.
      const line = writable(() => nginx`add_header X-Test ${value};`.text);
      if (line !== undefined) expect(nginxWords(line)).toEqual(['=add_header', '=X-Test', `=${value}`, ';']);
      return line === undefined ? [] : [line];
    });
    expect(lines.length).toBeGreaterThan(200);
    expect(await nginxCheck([`server { listen 127.0.0.1:20000;\n${lines.join('\n')}\n}`], folder)).toBe('');
  });
});

function writable(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}
