import { defineSnippet, notApplicable, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** An address instead of `localhost`, which may mean ::1 (topics.md A19). No fact fills it in: the one in a log is the one that fails. */
export default defineSnippet({
  params: { address: param.hostPort({ example: '127.0.0.1:5000' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ address }) => ruby`registry['registry_http_addr'] = ${address}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ address }) => omnibusConfig(ruby`registry['registry_http_addr'] = ${address}`),
    },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ address }) => yaml`
        http:
          addr: ${address}`,
    },
  },
});
