import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { manifestType: 'oci-manifest' },
  walks: [{ answers: { client: 'update' }, outcome: 'update-client' }],
});
