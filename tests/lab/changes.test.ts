/** Changes of any settings to any values, written in every dialect and read back by the programs that read it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect, Setting } from '../../src/configuration/define.ts';
import { renderIn } from '../../src/configuration/render/render-change.ts';
import { canonical, expectedRuby, expectedYaml } from './model/expected.ts';
import { isRuby, readAll } from './model/read-back.ts';
import { changesFor, seed } from './model/values.ts';
import { schemaProblems } from './model/whole-config.ts';

const count = 2500;
const versions = [undefined, '19.3'] as const;

/** A variable holds one text: no list, and nothing with keys. */
const hasText = ({ env, type }: Setting) => env === undefined || (type !== 'list' && type !== 'map');

describe(`${count} changes are read back as they were meant`, () => {
  test.each<[Dialect]>([
    ['gitlab-rb'],
    ['compose'],
    ['registry-config'],
    ['gitlab-yml'],
    ['helm-values'],
    ['operator'],
    ['storage-secret'],
  ])(
    'in %s',
    async (dialect) => {
      const changes = fc.sample(changesFor(dialect, isRuby(dialect) ? hasText : undefined), { numRuns: count, seed });
      const version = (index: number) => versions[index % versions.length];
      const texts = changes.map((change, index) => renderIn(change, dialect, version(index)).text);
      const readings = await readAll(texts, dialect);
      readings.forEach((reading, index) => {
        const change = changes[index]!;
        const wanted = isRuby(dialect) ? expectedRuby(change, version(index)) : expectedYaml(change, dialect);
        const said = 'said' in reading ? (reading.said ?? {}) : reading;
        expect(canonical(said), texts[index]).toBe(canonical(wanted));
      });
    },
    120_000,
  );
});

test(`${count} changed config.yml hold only what GitLab's registry knows, with its types`, () => {
  const simple = changesFor('registry-config', ({ type, until }) => type !== 'list' && type !== 'map' && !until);
  for (const change of fc.sample(simple, { numRuns: count, seed })) {
    expect(schemaProblems(expectedYaml(change, 'registry-config'))).toEqual([]);
  }
});
