import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** The secret is no parameter: it has no business in a form or a link. */
const setting = ruby`registry['http_secret'] = 'put the secret here, the same on every node'`;

export default defineSnippet({
  params: { secret: param.name({ example: 'gitlab-registry-httpsecret' }) },
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => setting },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(setting) },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ secret }) => yaml`
        global:
          registry:
            httpSecret:
              secret: ${secret}
              key: secret`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        http:
          secret: put the secret here, the same on every node`,
    },
  },
});
