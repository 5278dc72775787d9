import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { fullPlace: 'registry', storagePath: '/etc/example/run/h/fs-disk-full.logstash/small' },
});
