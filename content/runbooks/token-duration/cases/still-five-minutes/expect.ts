import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { fresh: 'accepted', way: 'page' }, outcome: 'by-page' }],
});
