import { defineSnippet, notApplicable, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** Where Rails and Sidekiq ask the registry (config.md 2.1, 3). Not the public address. */
export default defineSnippet({
  params: { url: param.url({ example: 'http://127.0.0.1:5000' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ url }) => ruby`gitlab_rails['registry_api_url'] = ${url}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ url }) => omnibusConfig(ruby`gitlab_rails['registry_api_url'] = ${url}`),
    },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: ({ url }) => yaml`
        production:
          registry:
            api_url: ${url}`,
    },
  },
});
