import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A51, D51, A14, beyond.md B4, config.md 4 and 7, signatures.md S4. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'reach',
  questions: {
    reach: { answers: { all: 'on', none: 'off', some: 'exceptions', unsure: 'off' } },
  },
  outcomes: {
    off: { steps: ['see', 'back-up', 'turn-off', 'apply'], check: 'by-registry' },
    on: { steps: ['see', 'allow-address', 'back-up', 'turn-on', 'apply'], check: 'by-storage' },
    exceptions: { steps: ['see', 'back-up', 'except', 'apply'], check: 'by-registry' },
  },
  steps: {
    see: { effect: 'read-only', snippet: 'show-blob-delivery' },
    'allow-address': { effect: 'reconfigure', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'turn-off': { effect: 'reconfigure', snippet: 'disable-storage-redirect', undo: true },
    'turn-on': { effect: 'reconfigure', snippet: 'enable-storage-redirect', undo: true },
    except: { effect: 'reconfigure', snippet: 'except-from-redirect', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
  },
  checks: {
    'by-registry': {
      snippet: 'show-blob-delivery',
      fixed: ['storage-redirect/by-registry'],
      notFixed: ['storage-redirect/by-storage', 'storage-redirect/no-answer'],
    },
    'by-storage': {
      snippet: 'show-blob-delivery',
      fixed: ['storage-redirect/by-storage'],
      notFixed: ['storage-redirect/by-registry', 'storage-redirect/no-answer'],
    },
  },
  related: ['storage-redirect-unreachable', 's3-head-forbidden', 'storage-s3', 'storage-overview'],
  asks: ['registryHost', 'gitlabHost', 'repository', 'tag'],
  exhibits: [
    { kind: 'diagram', of: 'storage-redirect' },
    { kind: 'settings', of: 'storage.redirect' },
  ],
});
