import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { forbiddenBy: 'storage', storageErrorCode: 'AccessDenied' },
  walks: [{ answers: { server: 'refused', encryption: 'unsure' }, outcome: 'iam-policy' }],
});
