import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A16; beyond.md B7; config.md 8.1; captures proxy-auth-required-407, -auth-wrong, -dead, -https-scheme, -registry-to-s3-dead. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'target',
  questions: {
    target: {
      answers: { registry: 'direct', realm: 'direct', storage: 'registry-environment', unsure: 'direct' },
      from: { fact: 'networkTarget', answers: { registry: 'registry', realm: 'realm', storage: 'storage' } },
    },
    direct: {
      answers: { yes: 'puller', no: 'problem', unsure: 'puller' },
      from: { fact: 'directWay', answers: { yes: 'yes', no: 'no' } },
      probe: 'probe-without-proxy',
    },
    puller: {
      answers: {
        docker: 'bypass-docker',
        node: 'bypass-node',
        job: 'bypass-job',
        shell: 'bypass-shell',
        unsure: 'bypass-docker',
      },
      from: {
        fact: 'client',
        answers: {
          docker: 'docker',
          containerd: 'node',
          kubelet: 'node',
          runner: 'docker',
          kaniko: 'job',
          podman: 'shell',
          skopeo: 'shell',
          buildah: 'shell',
          curl: 'shell',
        },
      },
    },
    problem: {
      answers: {
        dead: 'right-proxy',
        unresolved: 'right-proxy',
        scheme: 'proxy-in-http',
        credentials: 'proxy-login',
        refused: 'proxy-rule',
        certificate: 'proxy-certificate',
        unsure: 'right-proxy',
      },
      from: {
        fact: 'proxyProblem',
        answers: {
          dead: 'dead',
          unresolved: 'unresolved',
          scheme: 'scheme',
          credentials: 'credentials',
          refused: 'refused',
        },
      },
    },
  },
  outcomes: {
    'bypass-docker': {
      steps: ['show-settings', 'except-docker', 'restart-docker', 'except-old-docker'],
      check: 'login',
    },
    'bypass-node': { steps: ['show-settings', 'except-service'], check: 'pull-on-node' },
    'bypass-job': { steps: ['show-settings-in-job', 'except-job'], check: 'login' },
    'bypass-shell': { steps: ['show-settings', 'except-shell'], check: 'login' },
    'registry-environment': { steps: ['except-storage', 'apply'], check: 'pull' },
    'right-proxy': { steps: ['show-settings', 'address', 'restart-docker'], check: 'login' },
    'proxy-in-http': { steps: ['show-settings', 'address-in-http', 'restart-docker'], check: 'login' },
    'proxy-login': { steps: ['show-settings', 'credentials', 'restart-docker'], check: 'login' },
    'proxy-rule': { steps: ['show-settings', 'allow-destination'], check: 'login' },
    'proxy-certificate': { steps: [], goto: 'x509-unknown-authority' },
  },
  steps: {
    'show-settings': { effect: 'read-only', snippet: 'show-proxy-settings' },
    'show-settings-in-job': { effect: 'read-only' },
    'except-docker': { effect: 'client-change', snippet: 'bypass-proxy-docker', undo: true },
    'except-old-docker': { effect: 'restart', snippet: 'bypass-proxy-service', undo: true },
    'restart-docker': { effect: 'restart', snippet: 'restart-docker', undo: true },
    'except-service': { effect: 'restart', snippet: 'bypass-proxy-service', undo: true },
    'except-job': { effect: 'client-change', snippet: 'bypass-proxy-runner', undo: true },
    'except-shell': { effect: 'client-change', snippet: 'bypass-proxy-shell', undo: true },
    'except-storage': { effect: 'reconfigure', snippet: 'bypass-proxy-registry', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    address: { effect: 'client-change', snippet: 'docker-proxy-address', undo: true },
    'address-in-http': { effect: 'client-change', snippet: 'docker-proxy-address', undo: true },
    credentials: { effect: 'client-change', snippet: 'docker-proxy-address', undo: true },
    'allow-destination': { effect: 'reconfigure', undo: true },
  },
  checks: {
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] },
    'pull-on-node': { snippet: 'crictl-pull', fixed: ['x509-unknown-authority/pulled'] },
    pull: { snippet: 'docker-pull', fixed: ['symptoms/pull-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: ['x509-unknown-authority', 'registry-unreachable', 'dns-failure', 'gateway-error', 'capture-traffic'],
});
