import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { forbiddenBy: 'storage', storageHost: 'my-registry.s3.eu-west-1.amazonaws.com' },
  walks: [{ answers: { code: 'unsure', server: 'passed', reach: 'keep' }, outcome: 'redirect-off' }],
});
