import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'realm', tlsHost: 'gitlab.example.com', gitlabHost: 'gitlab.example.com', client: 'docker' },
  walks: [
    { answers: {}, outcome: 'realm-docker' },
    { answers: { 'realm-client': 'other' }, outcome: 'realm-system' },
  ],
});
