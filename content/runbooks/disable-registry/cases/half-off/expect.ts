import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { scope: 'site', images: 'some' }, outcome: 'images-first' }],
});
