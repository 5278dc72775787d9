import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { registryCpu: 'high', registryHttp2: 'on' },
  walks: [
    { answers: { driver: 'gcs', 'proxy-says': 'closed' }, outcome: 'turn-off-http2' },
    { answers: { driver: 'other' }, outcome: 'elsewhere' },
  ],
});
