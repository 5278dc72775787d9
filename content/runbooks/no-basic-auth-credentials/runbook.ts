import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B17, B23, B28; config.md 8.1, 8.4, 8.5; signatures.md S7, S8; distribution's registry/client/auth/session.go. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'where',
  questions: {
    where: {
      answers: { machine: 'stored', job: 'job-part', node: 'pull-secret', unsure: 'stored' },
      from: {
        fact: 'client',
        answers: {
          docker: 'machine',
          podman: 'machine',
          skopeo: 'machine',
          buildah: 'machine',
          curl: 'machine',
          buildkit: 'machine',
          runner: 'job',
          kaniko: 'job',
          kubelet: 'node',
          containerd: 'node',
        },
      },
    },
    stored: {
      answers: { yes: 'asks', no: 'log-in', helper: 'mend-helper', unsure: 'log-in' },
      from: { fact: 'storedLogin', answers: { yes: 'yes', no: 'no', 'helper-failed': 'helper' } },
      probe: 'show-stored-login',
    },
    asks: {
      answers: { token: 'same-login', basic: 'other-door', nothing: 'same-login', unsure: 'same-login' },
      from: { fact: 'authChallenge', answers: { token: 'token', basic: 'basic', none: 'nothing' } },
      probe: 'show-auth-challenge',
    },
    'job-part': {
      answers: { image: 'auth-config', script: 'job-login', kaniko: 'kaniko-file', unsure: 'auth-config' },
    },
  },
  outcomes: {
    'log-in': { steps: ['log-in-again', 'whose'], check: 'login' },
    'mend-helper': { steps: ['see-helper', 'drop-helper', 'log-in-again'], check: 'login' },
    'same-login': { steps: ['whose', 'same-name', 'log-in-again'], check: 'login' },
    'other-door': { steps: ['see-rules', 'open-door', 'own-password'], check: 'door' },
    'auth-config': { steps: ['which-login', 'deploy-token', 'write-entry', 'set-variable'], check: 'image' },
    'job-login': { steps: ['script-login', 'empty-variables'], check: 'script' },
    'kaniko-file': { steps: ['write-file'], check: 'script' },
    'pull-secret': { steps: ['deploy-token', 'create-secret', 'name-secret'], check: 'events' },
  },
  steps: {
    'log-in-again': { effect: 'client-change', snippet: 'log-in-again', undo: true },
    whose: { effect: 'read-only', snippet: 'show-stored-login' },
    'see-helper': { effect: 'read-only', snippet: 'show-stored-login' },
    'drop-helper': { effect: 'client-change', undo: true },
    'same-name': { effect: 'read-only' },
    'see-rules': { effect: 'read-only', snippet: 'find-authorization-rules' },
    'open-door': { effect: 'reconfigure', undo: true },
    'own-password': { effect: 'client-change', undo: true },
    'which-login': { effect: 'read-only' },
    'deploy-token': { effect: 'reconfigure', undo: true },
    'write-entry': { effect: 'read-only', snippet: 'print-docker-auth-config' },
    'set-variable': { effect: 'reconfigure', undo: true },
    'script-login': { effect: 'client-change', snippet: 'ci-registry-login', undo: true },
    'empty-variables': { effect: 'read-only' },
    'write-file': { effect: 'client-change', snippet: 'kaniko-registry-login', undo: true },
    'create-secret': { effect: 'client-change', snippet: 'create-pull-secret', undo: true },
    'name-secret': { effect: 'client-change', snippet: 'use-pull-secret', undo: true },
  },
  checks: {
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'], notFixed: ['symptoms/login-401'] },
    door: {
      snippet: 'show-auth-challenge',
      fixed: ['no-basic-auth-credentials/asks-token'],
      notFixed: ['no-basic-auth-credentials/asks-basic'],
    },
    image: { snippet: 'ci-pull-check', fixed: ['symptoms/job-succeeded'] },
    script: {
      snippet: 'ci-registry-login',
      fixed: ['symptoms/login-succeeded', 'symptoms/push-completed', 'symptoms/job-succeeded'],
    },
    events: { snippet: 'show-pull-events', fixed: ['symptoms/pod-pulled'] },
  },
  related: ['auth-denied', 'ci-job-token-scope', 'dependency-proxy', 'wrong-registry-address', 'request-not-forwarded'],
});
