import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  // A proxy's page while GitLab is down reads the same.
  grade: 'direct',
  facts: { tokenService: 'html' },
  walks: [{ answers: {}, outcome: 'let-through' }],
});
