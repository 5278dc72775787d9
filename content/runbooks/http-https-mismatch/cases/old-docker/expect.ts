import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { schemeMismatch: 'https-to-http', registryHost: '198.51.100.7:5000' },
});
