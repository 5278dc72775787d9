/** Changes put into many YAML files, before and after read by the `yaml` library: only what was meant is different. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange } from '../../src/configuration/apply-change.ts';
import { entriesOf, isPlaceholder, yamlKeys } from '../../src/configuration/change.ts';
import { changesFor, driverChange } from './changes.ts';
import { changedPaths, keepsLines, leavesOf } from './paths.ts';
import { yamlFiles } from './yaml-files.ts';

const seed = 20261121;
const drivers = ['filesystem', 's3', 's3_v2', 'azure', 'gcs'];

test.each(Object.entries(yamlFiles) as [keyof typeof yamlFiles, fc.Arbitrary<string>][])(
  'only the intended settings change in 200 varied files of %s',
  (dialect, files) => {
    let done = 0;
    const changes = dialect === 'registry-config' ? fc.oneof(changesFor[dialect], driverChange) : changesFor[dialect];
    fc.assert(
      fc.property(files, changes, (before, change) => {
        const result = applyChange(before, dialect, change);
        if (!result.ok) throw new Error(`${JSON.stringify(result.problem)}\n${before}`);
        done++;
        const context = `${before}\n=====\n${JSON.stringify(change)}\n=====\n${result.text}`;
        const entries = entriesOf(change);
        const paths = entries.map(({ setting }) => yamlKeys(setting, dialect)!);
        // Another driver goes with all that is below it.
        const wholes = entries.some(({ setting }) => setting.wholeDriver)
          ? drivers.map((name) => [...paths[0]!.slice(0, -2), name].join('\u0000'))
          : [];
        const allowed = [...paths.map((keys) => keys.join('\u0000')), ...wholes];
        const [was, is] = [leavesOf(parse(before)), leavesOf(parse(result.text))];
        const surplus = changedPaths(was, is).filter(
          (path) => !allowed.some((one) => path === one || path.startsWith(`${one}\u0000`)),
        );
        expect(surplus, context).toEqual([]);
        for (const [index, { value }] of entries.entries()) {
          const found = is.get(paths[index]!.join('\u0000'));
          if (typeof value === 'object' && isPlaceholder(value)) expect(found, context).toBeDefined();
          else expect(found, context).toBe(JSON.stringify(value));
        }
        const comments = before.split('\n').flatMap((line) => /(?:^|\s)(#.*)/.exec(line)?.[1] ?? []);
        if (wholes.length === 0) expect(keepsLines(comments, result.text), context).toBeUndefined();
        const twice = applyChange(result.text, dialect, change);
        expect(twice.ok && twice.text, context).toBe(result.text);
      }),
      { numRuns: 200, seed },
    );
    expect(done).toBe(200);
  },
);
