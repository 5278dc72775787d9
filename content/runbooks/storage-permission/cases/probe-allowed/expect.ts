import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { 'selinux-host': 'yes' }, outcome: 'selinux' },
    { answers: { 'selinux-host': 'no' }, outcome: 'allowed-now' },
    { answers: { 'selinux-host': 'unsure' }, outcome: 'allowed-now' },
  ],
});
