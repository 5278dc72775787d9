import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({ place: 'first', walks: [{ answers: { member: 'unsure' }, outcome: 'add-member' }] });
