import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** The address alone switches the metrics on in the Linux package, at /metrics; `registry['debug']` is not read (topics.md A10). */
const address = ruby`registry['debug_addr'] = 'localhost:5001'`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => address },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(address) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          metrics:
            enabled: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        http:
          debug:
            addr: localhost:5001
            prometheus:
              enabled: true
              path: /metrics`,
    },
  },
});
