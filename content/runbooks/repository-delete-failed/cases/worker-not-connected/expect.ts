import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { deleteRefusal: 'unreachable' },
  walks: [{ answers: {}, outcome: 'reach-registry' }],
});
