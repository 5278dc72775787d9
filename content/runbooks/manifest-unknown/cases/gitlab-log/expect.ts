import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { tag: '187612-main', imageLookup: 'no-manifest' },
  walks: [{ answers: { extent: 'listed' }, outcome: 'manifest-lost' }],
});
