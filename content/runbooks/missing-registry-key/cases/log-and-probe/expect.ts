import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { projectPath: 'group/project', registryKeyFile: 'registry-off' },
  walks: [{ answers: { storage: 'unsure' }, outcome: 'switch-on' }],
});
