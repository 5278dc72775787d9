import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** On one internal address, for a Prometheus elsewhere (topics.md A9 and A10). In the chart the operator of Prometheus finds the pods. */
export default defineSnippet({
  params: { address: param.hostPort({ example: '10.0.0.5:5001' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ address }) => ruby`registry['debug_addr'] = ${address}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      // The host's address does not exist inside the container; what the container publishes decides who reaches it.
      render: () => omnibusConfig(ruby`registry['debug_addr'] = '0.0.0.0:5001'`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          metrics:
            enabled: true
            path: /metrics
            serviceMonitor:
              enabled: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ address }) => yaml`
        http:
          debug:
            addr: ${address}
            prometheus:
              enabled: true
              path: /metrics`,
    },
  },
});
