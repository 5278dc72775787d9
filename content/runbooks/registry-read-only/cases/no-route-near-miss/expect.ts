import { defineCase } from '../../../../../src/runbook/define.ts';

// The list of tags takes no writes at any time: 405 with the same 19 bytes.
export default defineCase({ place: 'absent' });
