/** What the walker shows of a result for a GitLab version: rendered without a browser, by the same component. */
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { FactValues } from '../../src/runbook/walk.ts';
import type { WalkTexts } from '../../src/i18n/page-texts.ts';
import { loadWords } from '../../src/i18n/words.ts';
import { ShellContext } from '../../src/islands/shell/shell.ts';
import { WalkTextsContext } from '../../src/islands/walk/walk-texts.tsx';
import { OutcomeView } from '../../src/islands/walk/outcome-view.tsx';
import { defineRunbook, type Runbook } from '../../src/runbook/define.ts';

const runbook: Runbook = defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '17.0' },
  start: 'done',
  questions: {},
  outcomes: { done: { steps: ['new', 'old', 'fading'] } },
  steps: {
    new: { effect: 'read-only', versions: { from: '19.2' } },
    old: { effect: 'read-only', versions: { until: '19.2' } },
    fading: { effect: 'read-only', deprecatedFrom: '17.10' },
  },
  checks: {},
  related: [],
});

const words = await loadWords('en');
const steps = { new: { title: 'The new key' }, old: { title: 'The old key' }, fading: { title: 'The old driver' } };
const text = { title: '', summary: '', outcomes: { done: { title: 'Do this', body: '' } }, steps };
const texts = { runbooks: { one: text }, formats: {}, symptoms: {} };
const walkTexts = { runbook: text, snippets: {} } as unknown as WalkTexts;

const shown = (gitlabVersion?: string): string => {
  const nothing = () => undefined;
  const facts: FactValues = gitlabVersion === undefined ? {} : { gitlabVersion };
  const view = h(OutcomeView, {
    ...{ runbook, runbookId: 'one', outcome: 'done', method: 'linux', facts, typed: {} },
    ...{ onValue: nothing, onMethod: nothing, onOpen: nothing },
  });
  const shell = { locale: 'en', words, texts, siteRoot: '../' } as unknown as Parameters<
    typeof ShellContext.Provider
  >[0]['value'];
  const walk = h(WalkTextsContext.Provider, { value: walkTexts, children: view });
  return renderToString(h(ShellContext.Provider, { value: shell, children: walk }) as VNode);
};

test('an unknown version: every step, the line at which it changes, and that the version is worth giving', () => {
  const page = shown();
  for (const part of ['The new key', 'The old key', 'GitLab 19.2 and newer', 'Before GitLab 19.2', 'Enter yours'])
    expect(page).toContain(part);
});

test('a known version: only its steps, and no line', () => {
  const page = shown('19.2.1');
  expect(page).toContain('The new key');
  expect(page).not.toContain('The old key');
  expect(page).not.toContain('and newer');
  expect(page).not.toContain('Enter yours');
});

test('what is deprecated is shown and flagged', () =>
  expect(shown('18.0')).toContain('Deprecated since GitLab 17.10, still works'));

test('a version the runbook was not written for is said', () => {
  expect(shown('16.11')).toContain('GitLab 17.0 and newer');
  expect(shown('16.11')).toContain('16.11');
});
