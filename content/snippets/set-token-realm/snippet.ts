import { defineSnippet, joined, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/**
 * Where clients get their token. `/jwt/auth` is appended by the Linux package and the chart, and is part of the value elsewhere.
 * With `autoredirect` the realm becomes `https://<registry host>/auth/token`, which GitLab does not serve (config.md 2.2).
 */
export default defineSnippet({
  params: { gitlab: param.url({ example: 'https://gitlab.example.com' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ gitlab }) => ruby`
        registry['token_realm'] = ${gitlab}
        registry['autoredirect'] = false`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ gitlab }) =>
        omnibusConfig(ruby`
          registry['token_realm'] = ${gitlab}
          registry['autoredirect'] = false`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ gitlab }) => yaml`
        registry:
          authEndpoint: ${gitlab}
          authAutoRedirect: false`,
    },
    source: {
      place: { file: 'config.yml' },
      render: ({ gitlab }) => yaml`
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            autoredirect: false`,
    },
  },
});
