import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { who: 'storage', code: 'denied', server: 'refused', encryption: 'other' }, outcome: 'iam-policy' },
    { answers: { who: 'unsure', code: 'unsure', server: 'unsure', encryption: 'kms' }, outcome: 'kms-key' },
    { answers: { who: 'storage', code: 'denied', server: 'passed', reach: 'allow' }, outcome: 'allow-network' },
    { answers: { who: 'egress', reach: 'unsure' }, outcome: 'redirect-off' },
    { answers: { who: 'storage', code: 'key' }, outcome: 'credentials' },
    { answers: { who: 'storage', code: 'archived' }, outcome: 'archived-objects' },
    { answers: { who: 'storage', code: 'clock' }, outcome: 'clock' },
    { answers: { who: 'proxy' }, outcome: 'proxy-block' },
    { answers: { who: 'rails' }, outcome: 'sign-in' },
  ],
});
