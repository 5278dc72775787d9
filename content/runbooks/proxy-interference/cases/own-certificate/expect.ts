import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { target: 'unsure', direct: 'no', problem: 'certificate' }, outcome: 'proxy-certificate' }],
});
