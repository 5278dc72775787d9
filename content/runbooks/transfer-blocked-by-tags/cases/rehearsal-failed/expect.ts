import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { moveBlock: 'registry-error', moveError: 'name-taken', projectPath: 'group/project' },
  walks: [{ answers: {}, outcome: 'free-path' }],
});
