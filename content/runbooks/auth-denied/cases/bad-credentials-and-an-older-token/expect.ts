import { defineCase } from '../../../../../src/runbook/define.ts';

// In the same second the registry refused a token that another client had kept.
export default defineCase({ place: 'first', grade: 'direct', facts: { denial: 'credentials' } });
