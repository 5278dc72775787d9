import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A6, A22, config.md; reproduced with docker-registry 2.8.2 (captures schema1-push-rejected, oci-no-accept). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'use',
  questions: {
    use: {
      answers: { push: 'pusher', pull: 'source', accept: 'send-accept', unsure: 'stored' },
      from: { fact: 'schema1Use', answers: { push: 'push', pull: 'pull', 'no-accept': 'accept' } },
    },
    pusher: {
      answers: { docker: 'update-docker', tool: 'push-schema2', unsure: 'push-schema2' },
    },
    stored: {
      answers: { schema1: 'source', newer: 'send-accept', unsure: 'source' },
      from: {
        fact: 'manifestType',
        answers: {
          schema1: 'schema1',
          'docker-manifest': 'newer',
          'docker-list': 'newer',
          'oci-manifest': 'newer',
          'oci-index': 'newer',
        },
      },
      probe: 'show-manifest-type',
    },
    source: {
      answers: { build: 'rebuild', image: 'convert', unsure: 'convert' },
    },
  },
  outcomes: {
    'update-docker': { steps: ['update-client', 'push-new', 'drop-setting'], check: 'type' },
    'push-schema2': { steps: ['change-format', 'copy-image', 'drop-setting'], check: 'type' },
    rebuild: { steps: ['build-image', 'use-image'], check: 'type' },
    convert: { steps: ['copy-image', 'use-image'], check: 'type' },
    'send-accept': { steps: ['add-types'], check: 'served' },
  },
  steps: {
    'update-client': { effect: 'client-change', undo: true },
    'push-new': { effect: 'client-change', snippet: 'docker-push', undo: true },
    'drop-setting': {
      effect: 'reconfigure',
      only: ['linux', 'compose', 'source'],
      versions: { from: '17.0' },
      undo: true,
    },
    'change-format': { effect: 'client-change', undo: true },
    'copy-image': { effect: 'client-change', snippet: 'copy-as-docker-format', undo: true },
    'build-image': { effect: 'client-change', undo: true },
    'use-image': { effect: 'client-change', undo: true },
    'add-types': { effect: 'client-change', undo: true },
  },
  checks: {
    type: {
      snippet: 'show-manifest-type',
      fixed: [
        'oci-accept-header/type-docker-manifest',
        'oci-accept-header/type-docker-list',
        'oci-accept-header/type-oci-manifest',
        'oci-accept-header/type-oci-index',
      ],
      notFixed: ['schema1-manifest/type-schema1', 'oci-accept-header/type-none'],
    },
    served: {
      snippet: 'show-manifest-type',
      fixed: [
        'oci-accept-header/type-docker-manifest',
        'oci-accept-header/type-docker-list',
        'oci-accept-header/type-oci-manifest',
        'oci-accept-header/type-oci-index',
      ],
      notFixed: ['schema1-manifest/type-schema1', 'oci-accept-header/type-none'],
    },
  },
  related: ['oci-accept-header', 'manifest-unknown', 'platform-mismatch', 'digest-mismatch'],
});
