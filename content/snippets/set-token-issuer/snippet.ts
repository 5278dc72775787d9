import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** config.md 2.1, 3, 4, 7. With the Linux package one key serves both sides; a registry node has a gitlab.rb of its own. */
export default defineSnippet({
  params: { issuer: param.name({ example: 'omnibus-gitlab-issuer', fact: 'tokenIssuer' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ issuer }) => ruby`gitlab_rails['registry_issuer'] = ${issuer}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ issuer }) => omnibusConfig(ruby`gitlab_rails['registry_issuer'] = ${issuer}`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ issuer }) => yaml`
        global:
          registry:
            tokenIssuer: ${issuer}`,
    },
    source: {
      place: { file: 'config.yml' },
      render: ({ issuer }) => yaml`
        auth:
          token:
            issuer: ${issuer}`,
    },
  },
});
