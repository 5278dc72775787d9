import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A26, signatures.md S3, beyond.md B26; reproduced with docker-registry 2.8.2 (capture oci-no-accept). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'client',
  questions: {
    client: {
      answers: { update: 'update-client', own: 'send-accept', fixed: 'document', unsure: 'document' },
    },
    document: {
      answers: { index: 'single-image', manifest: 'docker-format', unsure: 'docker-format' },
      from: { fact: 'manifestType', answers: { 'oci-index': 'index', 'oci-manifest': 'manifest' } },
      probe: 'show-manifest-type',
    },
  },
  outcomes: {
    'update-client': { steps: ['see-type', 'install-newer'], check: 'pull' },
    'send-accept': { steps: ['add-types'], check: 'served' },
    'single-image': { steps: ['build-single', 'copy-existing', 'use-new-tag'], check: 'type' },
    'docker-format': { steps: ['copy-existing', 'use-new-tag', 'build-single'], check: 'type' },
  },
  steps: {
    'see-type': { effect: 'read-only', snippet: 'show-manifest-type' },
    'install-newer': { effect: 'client-change', undo: true },
    'add-types': { effect: 'client-change', undo: true },
    'build-single': { effect: 'client-change', snippet: 'build-without-index', undo: true },
    'copy-existing': { effect: 'client-change', snippet: 'copy-as-docker-format', undo: true },
    'use-new-tag': { effect: 'client-change', undo: true },
  },
  checks: {
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'] },
    served: {
      snippet: 'show-manifest-type',
      fixed: ['oci-accept-header/type-oci-manifest', 'oci-accept-header/type-oci-index'],
      notFixed: ['oci-accept-header/type-none'],
    },
    type: {
      snippet: 'show-manifest-type',
      fixed: ['oci-accept-header/type-docker-manifest'],
      notFixed: [
        'oci-accept-header/type-oci-manifest',
        'oci-accept-header/type-oci-index',
        'oci-accept-header/type-docker-list',
        'oci-accept-header/type-none',
      ],
    },
  },
  related: ['manifest-unknown', 'schema1-manifest', 'platform-mismatch'],
});
