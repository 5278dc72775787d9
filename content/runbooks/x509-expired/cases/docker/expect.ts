import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'registry', tlsHost: 'registry.example.test:5050' },
  walks: [
    { answers: { dates: 'newer' }, outcome: 'reload' },
    { answers: { dates: 'expired', issuer: 'lets-encrypt' }, outcome: 'renew' },
    { answers: { dates: 'unsure', issuer: 'unsure' }, outcome: 'new-certificate' },
    { answers: { dates: 'expired', issuer: 'other' }, outcome: 'new-certificate' },
  ],
});
