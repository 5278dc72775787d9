import { defineCase } from '../../../../../src/runbook/define.ts';

// The registry was down in the night; what the client met in the evening is something else.
export default defineCase({ place: 'first', grade: 'direct' });
