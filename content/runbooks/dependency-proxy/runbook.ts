import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B16, GitLab's own page on the dependency proxy (roles, scopes, variables), signatures.md S6, S7, S8. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '14.0' },
  start: 'said',
  questions: {
    said: {
      answers: {
        missing: 'member',
        page: 'member',
        forbidden: 'login',
        credentials: 'login',
        registry: 'route',
        works: 'member',
        unsure: 'member',
      },
      from: {
        fact: 'dependencyProxy',
        answers: {
          missing: 'missing',
          page: 'page',
          forbidden: 'forbidden',
          credentials: 'credentials',
          registry: 'registry',
          works: 'works',
        },
      },
      probe: 'probe-dependency-proxy',
    },
    member: { answers: { yes: 'switch', no: 'add-member', unsure: 'add-member' } },
    switch: { answers: { on: 'name', off: 'turn-on', unsure: 'name' } },
    name: { answers: { variable: 'upstream', typed: 'use-prefix', unsure: 'use-prefix' } },
    login: {
      answers: { job: 'job-login', token: 'token-scopes', unsure: 'token-scopes' },
      from: {
        fact: 'jobCredential',
        answers: { 'job-token': 'job', 'auth-config': 'token', 'config-file': 'token' },
      },
    },
  },
  outcomes: {
    'add-member': { steps: ['who-started', 'add-guest'], check: 'image' },
    'turn-on': { steps: ['group-switch', 'instance-switch', 'apply'], check: 'image' },
    'use-prefix': { steps: ['prefix', 'same-port'], check: 'image' },
    upstream: { steps: ['same-image-elsewhere', 'only-hub', 'hub-account'], check: 'image' },
    'token-scopes': { steps: ['scopes', 'log-in-again'], check: 'pull' },
    'job-login': { steps: ['script-login', 'who-started'], check: 'image' },
    route: { steps: ['see-proxy', 'send-to-gitlab', 'reload'], check: 'reach' },
  },
  steps: {
    'who-started': { effect: 'read-only' },
    'add-guest': { effect: 'reconfigure', undo: true },
    'group-switch': { effect: 'reconfigure', undo: true },
    'instance-switch': { effect: 'reconfigure', snippet: 'enable-dependency-proxy', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    prefix: { effect: 'client-change', snippet: 'ci-dependency-proxy-image', undo: true },
    'same-port': { effect: 'read-only' },
    'same-image-elsewhere': { effect: 'read-only' },
    'only-hub': { effect: 'read-only' },
    'hub-account': { effect: 'reconfigure', undo: true },
    scopes: { effect: 'client-change', undo: true },
    'log-in-again': { effect: 'client-change', snippet: 'log-in-again', undo: true },
    'script-login': { effect: 'client-change', snippet: 'ci-dependency-proxy-login', undo: true },
    'see-proxy': { effect: 'read-only', snippet: 'show-v2-routes' },
    'send-to-gitlab': { effect: 'reconfigure', undo: true },
    reload: { effect: 'reconfigure', snippet: 'reload-registry-proxy', undo: true },
  },
  checks: {
    image: { snippet: 'ci-dependency-proxy-image', fixed: ['symptoms/job-succeeded'] },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'] },
    reach: { snippet: 'probe-dependency-proxy', fixed: ['dependency-proxy/probe-reached'] },
  },
  related: [
    'auth-denied',
    'rate-limited',
    'ci-job-token-scope',
    'no-basic-auth-credentials',
    'wrong-registry-address',
    'manifest-unknown',
  ],
});
