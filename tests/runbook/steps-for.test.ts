import { describe, expect, test } from 'vitest';
import terms from '../../content/words/en/terms.ts';
import { stepVersionText } from '../../src/i18n/version-text.ts';
import { factsOfRunbook } from '../../src/islands/walk/known-facts.ts';
import { defineRunbook, type Runbook } from '../../src/runbook/define.ts';
import { servesVersion, stepsFor } from '../../src/runbook/steps-for.ts';
import { compareVersions, inRange } from '../../src/runbook/version-range.ts';

const runbook: Runbook = defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '16.0', until: '19.2' },
  start: 'done',
  questions: {},
  outcomes: { done: { steps: ['always', 'new', 'old', 'fading', 'between', 'chart'] } },
  steps: {
    always: { effect: 'read-only' },
    new: { effect: 'read-only', versions: { from: '18.5' } },
    old: { effect: 'read-only', versions: { until: '18.5' } },
    fading: { effect: 'read-only', deprecatedFrom: '19.2' },
    between: { effect: 'read-only', versions: { from: '18.0', until: '18.0.2' } },
    chart: { effect: 'read-only', only: ['helm'] },
  },
  checks: {},
  related: [],
});

const shown = (version?: string, method?: 'linux' | 'helm') =>
  stepsFor(runbook, 'done', method, version).map(({ id, state }) => (state === 'shown' ? id : `${id} ${state}`));

describe('versions compare as numbers', () => {
  test.each([
    ['18.10', '18.9', 1],
    ['18.5', '18.5.0', 0],
    ['18.5.2', '18.5', 1],
    ['9.0', '10.0', -1],
  ])('%s and %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));

  test('from is inclusive, until exclusive', () => {
    const range = { from: '18.5', until: '19.0' };
    expect(['18.4.9', '18.5', '18.11.4', '19.0'].map((version) => inRange(range, version))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ]);
    expect(inRange(range, undefined)).toBe('unknown');
    expect(inRange({}, undefined)).toBe('yes');
  });
});

describe('the steps of an outcome', () => {
  test('at the line at which they change', () => {
    expect(shown('18.4', 'linux')).toEqual(['always', 'old', 'fading']);
    expect(shown('18.5', 'linux')).toEqual(['always', 'new', 'fading']);
  });

  test('for a fault of one release', () => {
    expect(shown('18.0', 'linux')).toContain('between');
    expect(shown('18.0.2', 'linux')).not.toContain('between');
  });

  test('deprecated ones stay and are marked', () =>
    expect(shown('19.2', 'linux')).toEqual(['always', 'new', 'fading deprecated']));

  test('without a version all are there, and those that depend on it are marked', () =>
    expect(shown(undefined, 'helm')).toEqual([
      'always',
      'new versionUnknown',
      'old versionUnknown',
      'fading versionUnknown',
      'between versionUnknown',
      'chart',
    ]));

  test('the words say where the line runs', () => {
    const lines = stepsFor(runbook, 'done', undefined, undefined).map(({ step, state }) =>
      stepVersionText(step, state, terms.versions),
    );
    expect(lines.map((line) => line.join())).toEqual([
      '',
      'GitLab 18.5 and newer',
      'Before GitLab 18.5',
      'Deprecated from GitLab 19.2 on, still works',
      'From GitLab 18.0, before 18.0.2',
      '',
    ]);
    expect(stepVersionText(runbook.steps['fading']!, 'deprecated', terms.versions)).toEqual([
      'Deprecated since GitLab 19.2, still works',
    ]);
  });
});

test('a runbook serves the whole of its last version', () => {
  expect(['15.11', '16.0', '19.2.3', '19.3'].map((version) => servesVersion(runbook, version))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('the version is asked for where steps depend on it', () => {
  expect(factsOfRunbook(runbook, {}, 'linux')).toContain('gitlabVersion');
  const { always } = runbook.steps;
  const plain: Runbook = { ...runbook, outcomes: { done: { steps: ['always'] } }, steps: { always: always! } };
  expect(factsOfRunbook(plain, {}, 'linux')).not.toContain('gitlabVersion');
});
