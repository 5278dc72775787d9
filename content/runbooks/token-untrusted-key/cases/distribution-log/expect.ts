import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { keyId: 'TUST:YNIR:AWKI:Z3RY:GX4V:KV4A:IKUW:EZIZ:HJF2:XXW6:WDPA:CRWT' },
  walks: [
    { answers: { pair: 'match' }, outcome: 'restart-both' },
    { answers: { pair: 'unreadable' }, outcome: 'find-files' },
    { answers: { pair: 'unsure', changed: 'one-node' }, outcome: 'recreate-pair' },
    { answers: { pair: 'different', changed: 'nodes' }, outcome: 'copy-secrets' },
    { answers: { pair: 'different', changed: 'external' }, outcome: 'external-registry' },
  ],
});
