import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { wish: 'list' }, outcome: 'list' },
    { answers: { wish: 'everywhere' }, outcome: 'everywhere' },
  ],
});
