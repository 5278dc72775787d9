import { defineCase } from '../../../../../src/runbook/define.ts';

// An upload that is only looked up brings no state, so there is no signature that could fit.
export default defineCase({ place: 'absent' });
