import { describe, expect, test } from 'vitest';
import { chooseFacts } from '../../src/diagnose/collect-evidence.ts';
import { runbooks } from '../../src/runbook/library.ts';
import type { FactValues } from '../../src/runbook/walk.ts';
import { analyseText } from './analyse-text.ts';
import { expectNone } from './expect-none.ts';
import { checkArrivals } from './rules/cases.ts';
import { cases } from './units.ts';

describe.each(cases)('$runbook: $name', (one) => {
  const { runbook, expected, input } = one;
  test('gives what is expected', async () => {
    const analysis = await analyseText(input ?? '');
    const order = analysis.diagnoses.map((diagnosis) => diagnosis.runbook);
    if (expected.place === 'absent') {
      expect(order, 'a near miss is diagnosed').not.toContain(runbook);
      return;
    }
    if (input !== undefined && runbooks[runbook]!.kind === 'problem') {
      expect(order[0], `ranked: ${order.join(', ')}`).toBe(runbook);
      if (expected.grade) expect(analysis.diagnoses[0]!.grade).toBe(expected.grade);
    }
    const read: FactValues = Object.fromEntries(
      Object.entries(chooseFacts(analysis.facts)).map(([fact, found]) => [fact, found.value]),
    );
    expect(read).toMatchObject(expected.facts ?? {});
    expectNone(checkArrivals(one, runbooks[runbook]!, read));
  });
});
