import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { direction: 'new' }, outcome: 'configure-only' },
    { answers: { direction: 'unsure', target: 'unsure' }, outcome: 'with-aws' },
    { answers: { direction: 'there', target: 'other' }, outcome: 'with-rclone' },
    { answers: { direction: 'back', source: 's3' }, outcome: 'back-aws' },
    { answers: { direction: 'back', source: 'other' }, outcome: 'back-rclone' },
  ],
});
