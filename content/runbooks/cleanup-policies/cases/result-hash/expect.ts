import { defineCase } from '../../../../../src/runbook/define.ts';

/** A run that went through names no problem. */
export default defineCase({
  place: 'first',
  walks: [{ answers: { wish: 'run', scope: 'project' }, outcome: 'run-project' }],
});
