import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { fullPlace: 'registry', storagePath: '/etc/example/run/h/fs-disk-full.text/small' },
  walks: [
    { answers: { kind: 'space', extend: 'yes' }, outcome: 'extend-volume' },
    { answers: { kind: 'unsure', extend: 'no', metadata: 'filesystem' }, outcome: 'collect-garbage' },
    { answers: { kind: 'space', extend: 'unsure', metadata: 'database' }, outcome: 'online-gc' },
    { answers: { kind: 'space', extend: 'no', metadata: 'unsure' }, outcome: 'extend-volume' },
    { answers: { kind: 'inodes' }, outcome: 'inodes' },
    { answers: { kind: 'quota' }, outcome: 'quota' },
    { answers: { kind: 'room' }, outcome: 'has-room' },
  ],
});
