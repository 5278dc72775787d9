import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { storageDriver: 'gcs' },
  walks: [
    { answers: { 'proxy-says': 'closed', load: 'high', http2: 'on' }, outcome: 'turn-off-http2' },
    { answers: { 'proxy-says': 'unsure', load: 'unsure', http2: 'unsure' }, outcome: 'turn-off-http2' },
    { answers: { 'proxy-says': 'refused' }, outcome: 'elsewhere' },
  ],
});
