import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { repository: 'mygroup/myapp' },
  walks: [
    { answers: { objects: 'tags', extent: 'few' }, outcome: 'delete-objects' },
    { answers: { objects: 'elsewhere', extent: 'many' }, outcome: 'copy-bucket' },
    { answers: { objects: 'not-s3' }, outcome: 'other-store' },
    { answers: { objects: 'unsure', extent: 'unsure' }, outcome: 'delete-objects' },
  ],
});
