import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes. What shows the way stands in metrics, in the review queues, and in what moving the database prints. */
export default defineSignatures({
  'database-restored': {
    role: 'context',
    literals: ['registry database: '],
    pattern: /^registry database: restored$/,
    registry: true,
    examples: ['registry database: restored'],
    lookAlikes: ['registry metadata: database'],
  },
  'cache-not-used': {
    role: 'benign',
    literals: ['blob descriptor cache is not compatible'],
    pattern: /blob descriptor cache is not compatible with metadata database, caching disabled/,
    sets: { metadataStore: 'database' },
    registry: true,
    examples: [
      'time="2026-06-10T10:00:00.123Z" level=warning msg="blob descriptor cache is not compatible with metadata database, caching disabled" go_version=go1.24.3 service=registry version=v4.40.1-gitlab',
    ],
    lookAlikes: ['using redis blob descriptor cache'],
  },
});
