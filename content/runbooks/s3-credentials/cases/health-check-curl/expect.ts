import { defineCase } from '../../../../../src/runbook/define.ts';

// The health check only passes on what the storage said.
export default defineCase({ place: 'first', grade: 'direct' });
