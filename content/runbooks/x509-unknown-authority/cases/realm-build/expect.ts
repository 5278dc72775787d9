import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'realm', client: 'buildkit' },
  walks: [{ answers: {}, outcome: 'realm-system' }],
});
