import { defineCase } from '../../../../../src/runbook/define.ts';

// `curl -i` shows no request: what was sent stands in the command.
export default defineCase({
  place: 'first',
  grade: 'correlated',
  facts: { requestPath: 'header-dropped' },
  walks: [{ answers: {}, outcome: 'pass-authorization' }],
});
