import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: signatures.md S5, S7; beyond.md B4, B7, B16; captures dns-failure (five states of a resolver), token-realm-dns, s3-dns-failure. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'target',
  questions: {
    target: {
      answers: { registry: 'host-finds', realm: 'realm-name', storage: 'storage-name', unsure: 'host-finds' },
      from: { fact: 'networkTarget', answers: { registry: 'registry', realm: 'realm', storage: 'storage' } },
    },
    'host-finds': {
      answers: { found: 'where', none: 'answer', unsure: 'answer' },
      from: { fact: 'nameLookup', answers: { found: 'found', none: 'none' } },
      probe: 'resolve-name',
    },
    where: {
      answers: { daemon: 'restart-puller', container: 'container-dns', unsure: 'container-dns' },
    },
    answer: {
      answers: { 'no-such-host': 'exists', 'server-failed': 'mend-server', silent: 'mend-server', unsure: 'exists' },
      from: {
        fact: 'dnsAnswer',
        answers: { 'no-such-host': 'no-such-host', 'server-failed': 'server-failed', silent: 'silent' },
      },
    },
    exists: {
      answers: {
        wrong: 'right-name',
        elsewhere: 'right-server',
        nowhere: 'create-record',
        proxy: 'needs-proxy',
        unsure: 'right-name',
      },
    },
  },
  outcomes: {
    'right-name': { steps: ['configured-address', 'ask-server', 'use-right-name'], check: 'name' },
    'right-server': { steps: ['ask-server', 'use-right-server'], check: 'name' },
    'create-record': { steps: ['configured-address', 'add-record'], check: 'name' },
    'mend-server': { steps: ['ask-server', 'mend-resolver'], check: 'name' },
    'restart-puller': { steps: ['look-up', 'restart-docker'], check: 'login' },
    'container-dns': { steps: ['look-up-inside', 'docker-dns', 'restart-docker', 'extra-hosts'], check: 'login' },
    'realm-name': { steps: ['realm-settings', 'public-realm', 'apply'], check: 'service' },
    'storage-name': { steps: ['storage-settings', 'look-up-storage', 'mend-storage-name', 'apply'], check: 'pull' },
    'needs-proxy': { steps: [], goto: 'proxy-interference' },
  },
  steps: {
    'configured-address': { effect: 'read-only', snippet: 'show-registry-address' },
    'ask-server': { effect: 'read-only', snippet: 'ask-dns-server' },
    'use-right-name': { effect: 'client-change', undo: true },
    'use-right-server': { effect: 'client-change', undo: true },
    'add-record': { effect: 'reconfigure', undo: true },
    'mend-resolver': { effect: 'reconfigure', undo: true },
    'look-up': { effect: 'read-only', snippet: 'resolve-name' },
    'look-up-inside': { effect: 'read-only' },
    'docker-dns': { effect: 'client-change', snippet: 'docker-dns', undo: true },
    'restart-docker': { effect: 'restart', snippet: 'restart-docker', undo: true },
    'extra-hosts': { effect: 'client-change', snippet: 'runner-extra-hosts', undo: true },
    'realm-settings': { effect: 'read-only', snippet: 'show-token-settings' },
    'public-realm': { effect: 'reconfigure', snippet: 'set-token-realm', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'storage-settings': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'look-up-storage': { effect: 'read-only', snippet: 'resolve-name' },
    'mend-storage-name': { effect: 'reconfigure', undo: true },
  },
  checks: {
    name: { snippet: 'resolve-name', fixed: ['dns-failure/name-found'], notFixed: ['dns-failure/name-not-found'] },
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] },
    service: {
      snippet: 'ask-token-service',
      fixed: ['token-rejected/asked-ok'],
      notFixed: ['token-rejected/asked-unreachable'],
    },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: ['registry-unreachable', 'proxy-interference', 'storage-redirect-unreachable', 'wrong-registry-address'],
});
