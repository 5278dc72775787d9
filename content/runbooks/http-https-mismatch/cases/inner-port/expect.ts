import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [{ answers: { 'who-ends-tls': 'other-port' }, outcome: 'use-tls-port' }],
});
