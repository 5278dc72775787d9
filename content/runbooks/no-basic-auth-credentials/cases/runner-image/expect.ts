import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'runner', registryHost: 'images.example.com' },
  walks: [
    { answers: { 'job-part': 'image' }, outcome: 'auth-config' },
    { answers: { 'job-part': 'script' }, outcome: 'job-login' },
    { answers: { 'job-part': 'kaniko' }, outcome: 'kaniko-file' },
  ],
});
