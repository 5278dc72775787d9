import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storagePath: '/var/opt/gitlab/gitlab-rails/shared/registry' },
});
