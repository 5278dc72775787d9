import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({ place: 'first', walks: [{ answers: { method: 'helm' }, outcome: 'chart' }] });
