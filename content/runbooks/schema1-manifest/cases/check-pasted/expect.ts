import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { manifestType: 'schema1' },
  walks: [
    { answers: { use: 'unsure', source: 'unsure' }, outcome: 'convert' },
    { answers: { use: 'accept' }, outcome: 'send-accept' },
  ],
});
