import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { connectFailure: 'handshake' },
  walks: [{ answers: {}, outcome: 'path-mtu' }],
});
