import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { denial: 'header-dropped' },
  walks: [{ answers: {}, outcome: 'keep-authorization' }],
});
