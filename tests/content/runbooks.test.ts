import { expect, test } from 'vitest';
import { expectNone } from './expect-none.ts';
import { checkRunbook } from './rules/runbooks.ts';
import { inputsWithoutCase, runbookUnits } from './units.ts';
import { world } from './world.ts';

test.each(runbookUnits)('runbooks/$id is a good runbook', (unit) => expectNone(checkRunbook(unit, world)));
test('every input of a case has an expectation', () => expect(inputsWithoutCase).toEqual([]));
