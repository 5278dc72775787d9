import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({ place: 'first', walks: [{ answers: { place: 'none' }, outcome: 'over-now' }] });
