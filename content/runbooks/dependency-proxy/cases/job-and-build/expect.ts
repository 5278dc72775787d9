import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { dependencyProxy: 'missing', gitlabHost: 'gitlab.example.com:443' },
  walks: [
    { answers: { member: 'no' }, outcome: 'add-member' },
    { answers: { member: 'yes', switch: 'off' }, outcome: 'turn-on' },
    { answers: { member: 'yes', switch: 'unsure', name: 'typed' }, outcome: 'use-prefix' },
    { answers: { member: 'yes', switch: 'on', name: 'variable' }, outcome: 'upstream' },
  ],
});
