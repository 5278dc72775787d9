import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { who: 'registry', how: 'dns' }, outcome: 'name' },
    { answers: { who: 'registry', how: 'unsure' }, outcome: 'store-down' },
    { answers: { who: 'unsure', wanted: 'unsure' }, outcome: 'redirect-off' },
  ],
});
