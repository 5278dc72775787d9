import { expect, test } from 'vitest';
import { fitPoint } from '../../src/report/fit-point.ts';
import type { Runbook } from '../../src/runbook/define.ts';

const runbook: Runbook = {
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'pair',
  questions: { pair: { answers: { match: 'done', unsure: 'done' } } },
  outcomes: { done: { steps: [] } },
  steps: {},
  checks: {},
  related: [],
};

test('what still fits is kept, what does not is named', () => {
  const answers = { pair: 'match', gone: 'yes' };
  expect(fitPoint({ runbook: 'one', reviewed: '2026-01-01', answers }, { one: runbook })).toEqual({
    point: { runbook: 'one', reviewed: '2026-01-01', answers: { pair: 'match' } },
    misfits: [
      { kind: 'question', question: 'gone' },
      { kind: 'content', seen: '2026-01-01', today: '2026-11-20' },
    ],
  });
  expect(fitPoint({ runbook: 'one', answers: { pair: 'maybe' } }, { one: runbook }).misfits).toEqual([
    { kind: 'answer', question: 'pair', answer: 'maybe' },
  ]);
});

test('an unknown runbook is no point at all', () => {
  const misfits = [{ kind: 'runbook', runbook: 'constructor' }];
  expect(fitPoint({ runbook: 'constructor', answers: { valueOf: 'x' } }, { one: runbook })).toEqual({ misfits });
  expect(fitPoint({ runbook: 'one', answers: { constructor: 'x' } }, { one: runbook }).misfits).toHaveLength(1);
});
