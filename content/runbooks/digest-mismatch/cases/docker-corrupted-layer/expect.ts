import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { digestStage: 'pull' },
  walks: [
    { answers: { stored: 'unsure' }, outcome: 'replace-layer' },
    { answers: { stored: 'intact' }, outcome: 'path-alters' },
  ],
});
