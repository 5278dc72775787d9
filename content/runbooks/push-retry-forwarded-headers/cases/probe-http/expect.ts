import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadLocation: 'http' },
  walks: [{ answers: { proxy: 'bundled' }, outcome: 'bundled-nginx' }],
});
