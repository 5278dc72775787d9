import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: signatures.md S2, S3, S7; captures digest-mismatch and storage-layer-corrupted (LAB 27). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'stage',
  questions: {
    stage: {
      answers: { pull: 'stored', push: 'push-again', tool: 'name-digest', unsure: 'stored' },
      from: { fact: 'digestStage', answers: { pull: 'pull', push: 'push', tool: 'tool' } },
    },
    stored: {
      answers: { damaged: 'replace-layer', intact: 'path-alters', unsure: 'replace-layer' },
      from: { fact: 'storedBlob', answers: { damaged: 'damaged', intact: 'intact' } },
      probe: 'compare-blob-digest',
    },
    'push-again': {
      answers: { same: 'path-alters', changing: 'path-alters', fine: 'was-once', unsure: 'path-alters' },
    },
  },
  outcomes: {
    'replace-layer': { steps: ['find-cause', 'delete-tags', 'push-again'], check: 'pull' },
    'path-alters': { steps: ['go-around', 'turn-off-rewriting'], check: 'pull' },
    'name-digest': { steps: ['send-digest'], check: 'push' },
    'was-once': { steps: ['watch'], check: 'push' },
  },
  steps: {
    'find-cause': { effect: 'read-only' },
    'delete-tags': { effect: 'data-loss', undo: true },
    'push-again': { effect: 'client-change', undo: true },
    'go-around': { effect: 'read-only' },
    'turn-off-rewriting': { effect: 'reconfigure', undo: true },
    'send-digest': { effect: 'client-change', undo: true },
    watch: { effect: 'read-only' },
  },
  checks: {
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'] },
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
  },
  related: ['storage-full', 'request-too-large'],
});
