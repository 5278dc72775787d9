import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [{ answers: { 'host-finds': 'found', where: 'container' }, outcome: 'container-dns' }],
});
