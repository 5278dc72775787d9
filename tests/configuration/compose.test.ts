/** gitlab.rb inside Compose files: the block changes as the file of its own would, and nothing around it does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange } from '../../src/configuration/apply-change.ts';
import { changesFor } from './changes.ts';
import { gitlabRbFiles } from './gitlab-rb-files.ts';
import { leavesOf } from './paths.ts';

const seed = 20261121;
const key = 'GITLAB_OMNIBUS_CONFIG';

/** The text of the block in a Compose file of some shape. */
const shapes = [
  (ruby: string) =>
    `services:\n  gitlab:\n    image: gitlab/gitlab-ee:18.5.0-ee.0 # pinned\n    environment:\n      TZ: UTC\n      ${key}: |\n${indented(ruby, 8)}\n    ports: ['5050:5050']\n`,
  (ruby: string) =>
    `x-config: &config\n    ${key}: |-\n${indented(ruby, 10)}\nservices:\n  web:\n    environment:\n      <<: *config\n`,
  (ruby: string) =>
    `version: "3"\nservices:\n    gitlab:\n        environment:\n            "${key}": |+\n${indented(ruby, 14)}\n\nvolumes: {}\n`,
];

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line ? ' '.repeat(by) + line : ''))
    .join('\n');

test('only the block changes, and it changes as gitlab.rb would, in 200 varied Compose files', () => {
  let done = 0;
  fc.assert(
    fc.property(gitlabRbFiles, changesFor.compose, fc.constantFrom(...shapes), (ruby, change, shape) => {
      const inner = ruby.replaceAll('$', '$$$$').trim();
      if (inner === '') return;
      const before = shape(inner);
      const result = applyChange(before, 'compose', change);
      const alone = applyChange(inner.replaceAll('$$', '$'), 'gitlab-rb', change);
      expect(result.ok).toBe(alone.ok);
      if (!result.ok || !alone.ok) return;
      done++;
      const [was, is] = [leavesOf(parse(before, { merge: true })), leavesOf(parse(result.text, { merge: true }))];
      for (const [path, value] of was) if (!path.endsWith(key)) expect(is.get(path), result.text).toBe(value);
      const block = [...is].find(([path]) => path.endsWith(key))![1];
      expect((JSON.parse(block) as string).replaceAll('$$', '$').trim(), result.text).toBe(alone.text.trim());
    }),
    { numRuns: 200, seed },
  );
  expect(done).toBeGreaterThan(150);
});

test.each([
  [
    'a list of variables',
    "services:\n  gitlab:\n    environment:\n      - GITLAB_OMNIBUS_CONFIG=registry['enable'] = true\n",
  ],
  ['a quoted text', `services:\n  gitlab:\n    environment:\n      ${key}: "external_url 'https://x'"\n`],
  ['no configuration at all', 'services:\n  gitlab:\n    image: gitlab/gitlab-ee\n'],
])('%s is said to be out of reach', (_, text) => {
  const result = applyChange(text, 'compose', { 'http.relativeurls': true });
  expect(!result.ok && result.problem.reason).toBe('no-omnibus-config');
});
