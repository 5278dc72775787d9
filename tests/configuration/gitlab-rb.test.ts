/** Changes put into many gitlab.rb files, before and after read by real Ruby: only what was meant is different. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/configuration/apply-change.ts';
import { entriesOf, isPlaceholder, type Change, type Entry } from '../../src/configuration/change.ts';
import { readRuby as readByRuby } from '../snippets/ruby.ts';
import { changesFor, driverChange } from './changes.ts';
import { gitlabRbFiles } from './gitlab-rb-files.ts';
import { changedPaths, keepsLines, leavesOf } from './paths.ts';
import { rubyState } from './ruby-state.ts';

const count = 300;
const seed = 20261121;

async function compare(cases: readonly { before: string; change: Change }[], mayTouch: (entry: Entry) => string[]) {
  const results = cases.map(({ before, change }) => applyChange(before, 'gitlab-rb', change));
  const done = cases.flatMap(({ before, change }, index) => {
    const result = results[index]!;
    return result.ok ? [{ before, change, after: result.text }] : [];
  });
  const befores = await readByRuby(done.map(({ before }) => before));
  const afters = await readByRuby(done.map(({ after }) => after));
  for (const [index, { before, change, after }] of done.entries()) {
    const context = `${before}\n=====\n${JSON.stringify(change)}\n=====\n${after}`;
    const [old, now] = [befores[index]!, afters[index]!];
    if ('broken' in old) throw new Error(`the generator wrote no Ruby: ${old.broken}\n${before}`);
    if ('broken' in now) throw new Error(`${now.broken}\n${context}`);
    const allowed = entriesOf(change).flatMap(mayTouch);
    const [was, is] = [leavesOf(rubyState(old.said)), leavesOf(rubyState(now.said))];
    const surplus = changedPaths(was, is).filter(
      (path) => !allowed.some((one) => path === one || path.startsWith(`${one}\u0000`)),
    );
    expect(surplus, context).toEqual([]);
    for (const { value, ...entry } of entriesOf(change)) {
      const found = mayTouch({ value, ...entry }).flatMap((path) => is.get(path) ?? []);
      const wanted = [JSON.stringify(value), JSON.stringify(String(value))];
      if (typeof value === 'object' && isPlaceholder(value)) expect(found.length, context).toBeGreaterThan(0);
      else
        expect(
          found.some((one) => wanted.includes(one)),
          `${entry.id} → ${found.join()}\n${context}`,
        ).toBe(true);
    }
    const comments = before.split('\n').flatMap((line) => /^\s*#.*/.exec(line)?.[0] ?? []);
    expect(keepsLines(comments, after), context).toBeUndefined();
  }
  return { done: done.length, refused: results.length - done.length };
}

/** In whichever of its places the file has a setting. */
const placesOf = ({ id, setting }: Entry): string[] => [
  ...(setting.places.gitlabRb ?? []).map(({ keys }) => keys.join('\u0000')),
  // A storage block that was not there comes with the driver that holds without it.
  ...(id.startsWith('storage.maintenance') ? [['registry', 'storage', 'filesystem'].join('\u0000')] : []),
  ...(setting.env ? [['registry', 'env', setting.env].join('\u0000')] : []),
];

test(`only the intended settings change in ${count} varied gitlab.rb files, as Ruby reads them`, async () => {
  const cases = fc.sample(fc.record({ before: gitlabRbFiles, change: changesFor['gitlab-rb'] }), {
    numRuns: count,
    seed,
  });
  const { done } = await compare(cases, placesOf);
  expect(done).toBeGreaterThan(count * 0.9);
});

test('a change of the storage driver takes the other driver away and nothing else', async () => {
  const cases = fc.sample(fc.record({ before: gitlabRbFiles, change: driverChange }), { numRuns: 100, seed });
  const drivers = ['filesystem', 's3', 's3_v2', 'azure', 'gcs'].map((name) =>
    ['registry', 'storage', name].join('\u0000'),
  );
  const { done } = await compare(cases, (entry) => [...placesOf(entry), ...drivers]);
  expect(done).toBeGreaterThan(90);
});

test('a change made twice changes nothing the second time', () => {
  fc.assert(
    fc.property(gitlabRbFiles, changesFor['gitlab-rb'], (file, change) => {
      const once = applyChange(file, 'gitlab-rb', change);
      if (!once.ok) return;
      const twice = applyChange(once.text, 'gitlab-rb', change);
      expect(twice.ok && twice.text).toBe(once.text);
    }),
    { numRuns: 200, seed },
  );
});

test('a parameter goes to the generation of the driver that the file has, or nowhere', () => {
  const change = { 'storage.s3_v2.maxrequestspersecond': 100 };
  const storage = (driver: string) => `registry['storage'] = {\n  '${driver}' => {\n    'bucket' => 'images'\n  }\n}\n`;
  const applied = (text: string) => applyChange(text, 'gitlab-rb', change, { keepsDriver: true });
  const result = applied(storage('s3'));
  expect(result.ok && result.text).toBe(
    "registry['storage'] = {\n  's3' => {\n    'bucket' => 'images',\n    'maxrequestspersecond' => 100\n  }\n}\n",
  );
  expect(applied(storage('gcs'))).toEqual({
    ok: false,
    problem: { reason: 'other-driver', setting: 'storage.s3_v2.maxrequestspersecond', line: 2, driver: 'gcs' },
  });
  expect(applied("registry['enable'] = true\n")).toEqual({
    ok: false,
    problem: { reason: 'no-driver', setting: 'storage.s3_v2.maxrequestspersecond' },
  });
});

test('a bucket that is corrected in its block takes nothing else away', () => {
  const before =
    "registry['storage'] = { 's3' => { 'bucket' => 'old', 'secretkey' => '*****' }, 'redirect' => { 'disable' => true } }\n";
  const result = applyChange(before, 'gitlab-rb', { 'storage.s3_v2.bucket': 'images' as never }, { keepsDriver: true });
  expect(result.ok && result.text).toBe(before.replace("'old'", "'images'"));
});
