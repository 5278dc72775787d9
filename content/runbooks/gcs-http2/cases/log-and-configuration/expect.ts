import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { storageDriver: 'gcs', gatewayReason: 'closed', registryCpu: 'high' },
  walks: [{ answers: { http2: 'on' }, outcome: 'turn-off-http2' }],
});
