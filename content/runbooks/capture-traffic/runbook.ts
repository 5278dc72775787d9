import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A14–A17, Part E, formats.md F12, divergences 5, 6, 18. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'need',
  questions: {
    need: { answers: { one: 'one-request', whole: 'client', unsure: 'one-request' } },
    client: { answers: { docker: 'docker', shell: 'shell', unsure: 'docker' } },
  },
  outcomes: {
    'one-request': { steps: ['ask-upload', 'ask-blob'], check: 'answer' },
    docker: {
      steps: ['make-ca', 'trust-ca', 'start', 'through-docker', 'try', 'repeat', 'read', 'remove-docker'],
      check: 'removed',
    },
    shell: {
      steps: ['make-ca', 'start', 'through-shell', 'try', 'repeat-shell', 'read', 'remove-shell'],
      check: 'removed',
    },
  },
  steps: {
    'ask-upload': { effect: 'read-only', snippet: 'probe-upload-location' },
    'ask-blob': { effect: 'read-only', snippet: 'check-blob-redirect' },
    'make-ca': { effect: 'client-change', snippet: 'make-capture-ca', undo: true },
    'trust-ca': { effect: 'client-change', snippet: 'trust-capture-ca', undo: true },
    start: { effect: 'client-change', snippet: 'start-capture', undo: true },
    'through-docker': { effect: 'restart', snippet: 'docker-through-capture', undo: true },
    'through-shell': { effect: 'client-change', snippet: 'shell-through-capture', undo: true },
    try: { effect: 'read-only', snippet: 'try-capture' },
    repeat: { effect: 'client-change', snippet: 'docker-push', undo: true },
    'repeat-shell': { effect: 'client-change', undo: true },
    read: { effect: 'read-only', snippet: 'list-captured-requests' },
    'remove-docker': { effect: 'restart', snippet: 'remove-docker-capture', undo: true },
    'remove-shell': { effect: 'client-change', snippet: 'remove-shell-capture', undo: true },
  },
  checks: {
    answer: { snippet: 'ask-registry-catalog', fixed: ['first-checks/answer-token'] },
    removed: {
      snippet: 'check-capture-removed',
      fixed: ['capture-traffic/removed'],
      notFixed: ['capture-traffic/left-behind'],
    },
  },
  related: ['debug-logs', 's3-head-forbidden', 'proxy-interference', 'push-retry-forwarded-headers', 'first-checks'],
  asks: ['registryHost', 'repository', 'tag'],
});
