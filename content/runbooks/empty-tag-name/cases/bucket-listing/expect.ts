import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { folderObject: 'tags', repository: 'group/project/app' },
  walks: [{ answers: { extent: 'few' }, outcome: 'delete-objects' }],
});
