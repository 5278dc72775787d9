/**
 * Configuration snippets that are written by hand: read back with the values they were given, in all files together
 * `count` times, and nothing in them that their program does not know.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../../content/settings.ts';
import type { Setting } from '../../src/configuration/define.ts';
import type { Snippet } from '../../src/snippets/define.ts';
import { snippets } from '../../src/snippets/library.ts';
import { renderSnippet } from '../../src/snippets/render-snippet.ts';
import { readers } from '../snippets/readers.ts';
import { rendersOf, type Renders } from '../snippets/renders.ts';
import { readAll } from './model/read-back.ts';
import { schemaProblems } from './model/whole-config.ts';

const count = 2000;

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'registry-runbook-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = ({ place }: Renders) => ('file' in place ? place.file : '');
const isConfiguration = (renders: Renders) =>
  /(?:gitlab\.rb|docker-compose\.yml|config\.yml|gitlab\.yml|values\.yaml|registry-storage\.yaml)$/.test(file(renders));

/** Settings of registries that are not GitLab's. */
const ofAnother = /^external-registry-/;

/** A snippet can be a change in some files and written by hand in others. */
function byHand(snippet: Snippet, perVariant: number, place: string): Renders[] {
  return rendersOf(snippet, perVariant, place).filter((renders) => {
    const plain = renderSnippet(snippet, renders.method === 'any' ? 'linux' : renders.method, {});
    return isConfiguration(renders) && plain.ok && !plain.rendered.change;
  });
}

const written = Object.entries(snippets).filter(([, snippet]) => byHand(snippet, 1, '/srv').length > 0);

/** Every key of gitlab.rb that a setting has, as `registry[storage]`. */
const rubyTargets = new Set(
  Object.values<Setting>(settings).flatMap(({ places }) =>
    (places.gitlabRb ?? []).map(({ keys, indexed }) => {
      const [first, ...rest] = indexed ? keys : keys.slice(0, 2);
      return first! + rest.map((key) => `[${key}]`).join('');
    }),
  ),
);

describe(`with ${count} sets of values over all files`, () => {
  test.each(written)(
    '%s says what it means, in words its program knows',
    async (id, snippet) => {
      const variants = byHand(snippet, 1, folder).length;
      for (const renders of byHand(snippet, Math.ceil(count / variants), folder)) {
        expect(await readers[renders.language](renders, folder), renders.method).toBeUndefined();
        if (!ofAnother.test(id)) await isKnown(renders);
      }
    },
    120_000,
  );
});

async function isKnown(renders: Renders): Promise<void> {
  const texts = renders.list.map(({ text }) => text);
  if (/gitlab\.rb$|compose\.yml$/.test(file(renders)) && texts[0]!.includes('registry')) {
    const readings = await readAll(texts, file(renders).endsWith('.rb') ? 'gitlab-rb' : 'compose');
    const assigned = readings.flatMap((reading) =>
      'said' in reading ? Object.keys(reading.said as object) : reading.broken,
    );
    const ours = [...new Set(assigned)].filter((target) => /^registry|^gitlab_rails\[registry|^no /.test(target));
    expect(ours.filter((target) => !rubyTargets.has(target))).toEqual([]);
  }
  if (/(?<!gitlab)config\.yml$/.test(file(renders)))
    for (const text of texts) expect(schemaProblems(parse(text)), text).toEqual([]);
}
