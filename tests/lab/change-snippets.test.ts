/** Snippets that change configuration: what Ruby, Psych and the schema read out of them is the change that they stand for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InstallMethod } from '../../src/runbook/define.ts';
import type { Snippet } from '../../src/snippets/define.ts';
import { snippets } from '../../src/snippets/library.ts';
import { methodsOf, renderSnippet, type RenderedSnippet } from '../../src/snippets/render-snippet.ts';
import { accepted } from '../snippets/values.ts';
import { canonical, expectedRuby, expectedYaml } from './model/expected.ts';
import { isRuby, readAll } from './model/read-back.ts';
import { seed } from './model/values.ts';
import { schemaProblems } from './model/whole-config.ts';

const count = 2000;
const changing = Object.entries(snippets).filter(([, { change }]) => change);

type Rendered = Pick<RenderedSnippet, 'text'> & Required<Pick<RenderedSnippet, 'change'>>;

/** The same values for every install method; those that a dialect cannot write are refused, and not counted. A command is no change. */
function rendersOf(snippet: Snippet, method: InstallMethod, numRuns: number): Rendered[] {
  const params = Object.entries(snippet.params);
  const values = fc.record(Object.fromEntries(params.map(([name, param]) => [name, accepted(param, '/srv')])));
  return fc.sample(values, { numRuns: params.length === 0 ? 1 : numRuns, seed }).flatMap((given) => {
    const result = renderSnippet(snippet, method, given);
    if (!result.ok || !result.rendered.change) return [];
    const { text, change } = result.rendered;
    return [{ text, change }];
  });
}

describe(`with ${count} sets of values over all files`, () => {
  test.each(changing)(
    '%s says what it means',
    async (_, snippet) => {
      const offered = new Set<string>();
      const methods = methodsOf(snippet);
      for (const method of methods) {
        const renders = rendersOf(snippet, method, Math.ceil(count / methods.length));
        const dialect = renders[0]?.change.dialect;
        if (!dialect) continue;
        offered.add(dialect);
        if (dialect === 'nginx') continue;
        const readings = await readAll(
          renders.map(({ text }) => text),
          dialect,
        );
        readings.forEach((reading, index) => {
          const { change, text } = renders[index]!;
          const wanted = isRuby(dialect)
            ? expectedRuby(change.settings, undefined, change.keepsDriver)
            : expectedYaml(change.settings, dialect);
          expect(canonical('said' in reading ? (reading.said ?? {}) : reading), text).toBe(canonical(wanted));
          if (dialect === 'registry-config') expect(schemaProblems(wanted), text).toEqual([]);
        });
      }
      expect([...offered]).not.toEqual([]);
    },
    120_000,
  );
});
