import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsNames: 'no-ip-san', tlsHost: '198.51.100.7:5000' },
  walks: [
    { answers: { 'dns-name': 'yes' }, outcome: 'use-certified-name' },
    { answers: { 'dns-name': 'no' }, outcome: 'reissue-for-address' },
    { answers: { 'dns-name': 'unsure' }, outcome: 'use-certified-name' },
  ],
});
