/** Snippets that change configuration: what Ruby, Psych and the schema read out of them is the change that they stand for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectOf, type Change } from '../../src/configuration/change.ts';
import type { InstallMethod } from '../../src/runbook/define.ts';
import type { Snippet } from '../../src/snippets/define.ts';
import { snippets } from '../../src/snippets/library.ts';
import { checkValues, methodsOf, renderSnippet } from '../../src/snippets/render-snippet.ts';
import { accepted } from '../snippets/values.ts';
import { canonical, expectedRuby, expectedYaml } from './model/expected.ts';
import { isRuby, readAll } from './model/read-back.ts';
import { seed } from './model/values.ts';
import { schemaProblems } from './model/whole-config.ts';

const count = 2000;
const changing = Object.entries(snippets).filter(([, { change }]) => change);

interface Rendered {
  text: string;
  change: Change;
}

/** The same values for every install method; those that a dialect cannot write are refused, and not counted. */
function rendersOf(snippet: Snippet, method: InstallMethod): Rendered[] {
  const params = Object.entries(snippet.params);
  const values = fc.record(Object.fromEntries(params.map(([name, param]) => [name, accepted(param, '/srv')])));
  return fc.sample(values, { numRuns: params.length === 0 ? 1 : count, seed }).flatMap((given) => {
    const read = checkValues(snippet.params, given);
    const result = renderSnippet(snippet, method, given);
    if (!read.ok || !result.ok) return [];
    const change = snippet.change!(read.checked as Parameters<NonNullable<Snippet['change']>>[0]);
    return [{ text: result.rendered.text, change }];
  });
}

describe(`with ${count} sets of values, in each file`, () => {
  test.each(changing)(
    '%s says what it means',
    async (_, snippet) => {
      for (const method of methodsOf(snippet)) {
        const renders = rendersOf(snippet, method);
        const dialect = dialectOf(renders[0]!.change, method)!;
        if (dialect === 'nginx') continue;
        const readings = await readAll(
          renders.map(({ text }) => text),
          dialect,
        );
        readings.forEach((reading, index) => {
          const { change, text } = renders[index]!;
          const wanted = isRuby(dialect) ? expectedRuby(change) : expectedYaml(change, dialect);
          expect(canonical('said' in reading ? (reading.said ?? {}) : reading), text).toBe(canonical(wanted));
          if (dialect === 'registry-config') expect(schemaProblems(wanted), text).toEqual([]);
        });
      }
    },
    120_000,
  );
});
