import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { metadataStore: 'filesystem' },
  walks: [
    { answers: { wish: 'preview' }, outcome: 'preview' },
    { answers: { wish: 'once', untagged: 'keep', downtime: 'yes' }, outcome: 'stopped' },
    { answers: { wish: 'once', untagged: 'remove', 'downtime-untagged': 'yes' }, outcome: 'stopped-untagged' },
    { answers: { wish: 'once', untagged: 'keep', downtime: 'no' }, outcome: 'read-only' },
    { answers: { wish: 'once', untagged: 'remove', 'downtime-untagged': 'no' }, outcome: 'read-only-untagged' },
    { answers: { wish: 'regularly', 'untagged-regularly': 'unsure' }, outcome: 'scheduled' },
    { answers: { wish: 'regularly', 'untagged-regularly': 'remove' }, outcome: 'scheduled-untagged' },
    { answers: { wish: 'stop' }, outcome: 'stop' },
    { answers: { wish: 'freed' }, outcome: 'retained' },
  ],
});
