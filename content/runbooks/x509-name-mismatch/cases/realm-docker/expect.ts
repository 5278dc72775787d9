import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    tlsTarget: 'realm',
    tlsHost: 'gitlab.example.test',
    gitlabHost: 'gitlab.example.test',
    certificateName: 'registry.example.test',
  },
  walks: [
    { answers: { 'realm-url': 'right' }, outcome: 'reissue' },
    { answers: { 'realm-url': 'wrong' }, outcome: 'correct-realm' },
    { answers: { 'realm-url': 'unsure' }, outcome: 'reissue' },
  ],
});
