import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [{ answers: { location: 'other-host', proxy: 'nginx' }, outcome: 'own-nginx' }],
});
