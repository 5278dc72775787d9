import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { freshLogin: 'accepted', registryHost: 'registry.example.com:5050', repository: 'group/project/app' },
  walks: [
    { answers: { refusal: 'token', buffered: 'on' }, outcome: 'stop-buffering' },
    { answers: { refusal: 'token', buffered: 'off', slowest: 'hour' }, outcome: 'lengthen' },
    { answers: { refusal: 'unsure', buffered: 'unsure', slowest: 'longer' }, outcome: 'shrink' },
    { answers: { refusal: 'credentials' }, outcome: 'job-ended' },
  ],
});
