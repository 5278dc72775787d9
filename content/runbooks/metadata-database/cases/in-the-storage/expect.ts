import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { metadataStore: 'filesystem' },
  walks: [
    { answers: { images: 'none' }, outcome: 'new' },
    { answers: { images: 'small' }, outcome: 'one-step' },
    { answers: { images: 'large' }, outcome: 'three-steps' },
    { answers: { images: 'broken' }, outcome: 'again' },
  ],
});
