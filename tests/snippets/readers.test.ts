/** That the readers notice: each of these is a snippet with bad quoting, as a test of the tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LanguageId } from '../../src/snippets/fragment.ts';
import { quoteShell } from '../../src/snippets/languages/shell.ts';
import { readers } from './readers.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'registry-runbook-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const mark = 'zqaqz';
const read = (language: LanguageId, template: (value: string) => string, value: string, file = 'x') => {
  const render = { text: template(value), reference: template(mark), marks: new Map([[mark, value]]), given: {} };
  return readers[language]({ method: 'any', language, place: { file }, list: [render] }, folder);
};

test.each<[string, LanguageId, (value: string) => string, string]>([
  ['a bare shell word that is split', 'shell', (v) => `docker login ${v}`, 'a b'],
  ['a bare shell word that is a pattern', 'shell', (v) => `docker login ${v}`, '/*'],
  ['a shell word that runs a program', 'shell', (v) => `docker login "${v}"`, '$(canary)'],
  ['a shell word that ends the command', 'shell', (v) => `docker login ${v}`, 'a;canary'],
  ['a shell word that ends its quotes', 'shell', (v) => `docker login '${v}'`, `';canary;'`],
  ['a shell word that is a variable', 'shell', (v) => `docker login "${v}"`, '$HOME'],
  ['a shell word that opens a quote', 'shell', (v) => `docker login ${v}`, `it's`],
  ['a shell word behind &&', 'shell', (v) => `docker ps && docker login ${v}`, 'a b'],
  ['a shell word behind ||', 'shell', (v) => `docker ps || docker login ${v}`, 'a b'],
  ['a shell word in a pipe', 'shell', (v) => `docker ps | grep ${v}`, 'a b'],
  ['a shell word in a command substitution', 'shell', (v) => `echo "$(docker inspect ${v})"`, 'a b'],
  ['a doubly quoted word in a substitution', 'shell', (v) => `echo "$(docker inspect "${v}")"`, '$(canary)'],
  ['a shell word for an inner shell', 'shell', (v) => `docker exec gitlab sh -c 'ls ${v}'`, 'a b'],
  ['a shell word in a here-document for a shell', 'shell', (v) => `sudo sh <<'EOF'\nls ${v}\nEOF`, 'a b'],
  ['a quoted word in a here-document for no shell', 'shell', (v) => `tee x <<'EOF'\n${quoteShell(v)}\nEOF`, `it's`],
  ['an expanded here-document', 'shell', (v) => `tee x <<EOF\n${v}\nEOF`, '$HOME'],
  ['a here-document that ends early', 'shell', (v) => `tee x <<'EOF'\n${v}\nEOF`, 'a\nEOF\ncanary'],
  ['a ruby string that interpolates', 'ruby', (v) => `external_url "${v}"`, '#{canary}'],
  ['a ruby string that ends', 'ruby', (v) => `external_url '${v}'`, `'; canary 1; '`],
  ['a ruby string with an escape', 'ruby', (v) => `external_url '${v}'`, '\\\\'],
  ['a plain YAML scalar that is a boolean', 'yaml', (v) => `host: ${v}`, 'true'],
  ['a plain YAML scalar that is an anchor', 'yaml', (v) => `host: ${v}`, '&a b'],
  ['a plain YAML scalar with a comment', 'yaml', (v) => `host: ${v}`, 'a #b'],
  ['a quoted YAML scalar with an escape', 'yaml', (v) => `host: "${v}"`, '\\n'],
  ['an NGINX word that ends the directive', 'nginx', (v) => `server_name ${v};`, 'a; canary'],
  ['an NGINX word that ends its quotes', 'nginx', (v) => `server_name "${v}";`, 'a"; canary "'],
  ['an NGINX directive that does not exist', 'nginx', (v) => `no_such_directive ${v};`, 'a'],
  ['a TOML string with an escape', 'toml', (v) => `server = "${v}"`, '\\t'],
  ['a JSON string that ends', 'json', (v) => `{ "host": "${v}" }`, 'a", "b": "c'],
])('the readers notice %s', async (_, language, template, value) => {
  expect(await read(language, template, value)).toBeTypeOf('string');
});

test('Compose takes a single $ for a variable, and a setting inside it is Ruby', async () => {
  const setting = (v: string) => `GITLAB_OMNIBUS_CONFIG: |\n  external_url '${v}'`;
  expect(await read('yaml', setting, '$HOME', 'docker-compose.yml')).toBeTypeOf('string');
  expect(await read('yaml', setting, `it's`, 'docker-compose.yml')).toBeTypeOf('string');
  expect(await read('yaml', setting, 'plain', 'docker-compose.yml')).toBeUndefined();
});

test.each<[LanguageId, (value: string) => string]>([
  ['shell', (v) => `docker login ${v} && docker exec gitlab sh -c 'ls ${v}'\nsudo sh <<'EOF'\ncat ${v}\nEOF`],
  ['ruby', (v) => `registry['storage'] = { 's3' => { 'bucket' => '${v}' } }`],
  ['yaml', (v) => `registry:\n  host: "${v}"`],
  ['nginx', (v) => `server_name ${v};`],
  ['toml', (v) => `server = "${v}"`],
  ['json', (v) => `{ "host": "${v}" }`],
])('the %s reader is content with a harmless value', async (language, template) => {
  expect(await read(language, template, 'registry.example.com')).toBeUndefined();
});
