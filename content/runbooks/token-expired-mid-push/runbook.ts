import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A35; beyond.md B5, B6; tokens-and-certs.md 1, 2, 6; config.md 6, 8.1. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'fresh',
  questions: {
    fresh: {
      answers: { refused: 'clock', accepted: 'refusal', unsure: 'refusal' },
      from: { fact: 'freshLogin', answers: { refused: 'refused', accepted: 'accepted' } },
      probe: 'docker-login',
    },
    refusal: {
      answers: { token: 'buffered', credentials: 'job-ended', unsure: 'buffered' },
      from: { fact: 'denial', answers: { credentials: 'credentials' } },
    },
    buffered: {
      answers: { on: 'stop-buffering', off: 'slowest', unsure: 'slowest' },
      from: { fact: 'uploadBuffering', answers: { on: 'on', off: 'off' } },
      probe: 'show-upload-buffering',
    },
    slowest: { answers: { hour: 'lengthen', longer: 'shrink', unsure: 'lengthen' } },
  },
  outcomes: {
    clock: { steps: [], goto: 'clock-skew' },
    'job-ended': { steps: ['longer-job', 'own-token'], check: 'push' },
    'stop-buffering': { steps: ['every-proxy', 'pass-through', 'reload', 'lengthen'], check: 'push' },
    lengthen: { steps: ['see-lifetime', 'lengthen'], check: 'push' },
    shrink: { steps: ['smaller', 'one-upload', 'restart-docker', 'lengthen'], check: 'push' },
  },
  steps: {
    'longer-job': { effect: 'client-change', undo: true },
    'own-token': { effect: 'client-change', undo: true },
    'every-proxy': { effect: 'read-only', snippet: 'show-upload-buffering' },
    'pass-through': { effect: 'reconfigure', snippet: 'nginx-unbuffered', undo: true },
    reload: { effect: 'reconfigure', snippet: 'reload-registry-proxy', undo: true },
    'see-lifetime': { effect: 'read-only', snippet: 'show-pull-access' },
    lengthen: { effect: 'reconfigure', snippet: 'set-token-duration', undo: true },
    smaller: { effect: 'client-change', undo: true },
    'one-upload': { effect: 'client-change', snippet: 'docker-one-upload', undo: true },
    'restart-docker': { effect: 'client-change', snippet: 'restart-docker', undo: true },
  },
  checks: {
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
  },
  related: ['clock-skew', 'auth-denied', 'token-untrusted-key', 'token-duration', 'gateway-error', 'request-too-large'],
});
