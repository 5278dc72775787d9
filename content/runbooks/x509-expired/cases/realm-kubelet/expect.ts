import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'realm', tlsHost: 'gitlab.example.com' },
  walks: [{ answers: { dates: 'expired', issuer: 'cert-manager' }, outcome: 'cert-manager' }],
});
