import { describe, expect, test } from 'vitest';
import { chooseFacts } from '../../src/diagnose/collect-evidence.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { walk, type FactValues } from '../../src/runbook/walk.ts';
import { analyseText } from './analyse-text.ts';
import { cases } from './units.ts';

describe.each(cases)('$runbook: $name', ({ runbook, expected, input }) => {
  test('gives what is expected', async () => {
    const analysis = await analyseText(input ?? '');
    const order = analysis.diagnoses.map((diagnosis) => diagnosis.runbook);
    if (expected.place === 'absent') {
      expect(order).not.toContain(runbook);
      return;
    }
    if (input !== undefined && runbooks[runbook]!.kind === 'problem') {
      expect(order[0], `ranked: ${order.join(', ')}`).toBe(runbook);
      if (expected.grade) expect(analysis.diagnoses[0]!.grade).toBe(expected.grade);
    }
    const chosen = Object.entries(chooseFacts(analysis.facts)).map(([fact, found]) => [fact, found.value]);
    const facts: FactValues = Object.fromEntries(chosen);
    expect(facts).toMatchObject(expected.facts ?? {});
    for (const { answers, outcome } of expected.walks ?? []) {
      expect(walk(runbooks[runbook]!, answers, facts).at).toEqual({ outcome });
    }
  });
});
