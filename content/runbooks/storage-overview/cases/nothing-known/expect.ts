import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { wish: 'unsure' }, outcome: 'look' },
    { answers: { wish: 'move' }, outcome: 'move' },
    { answers: { wish: 'protect' }, outcome: 'protect' },
    { answers: { wish: 'choose', cloud: 'unsure' }, outcome: 'on-disk' },
    { answers: { wish: 'choose', cloud: 'aws' }, outcome: 'on-s3' },
    { answers: { wish: 'choose', cloud: 'compatible' }, outcome: 'on-compatible' },
    { answers: { wish: 'choose', cloud: 'azure' }, outcome: 'on-azure' },
    { answers: { wish: 'choose', cloud: 'google' }, outcome: 'on-google' },
  ],
});
