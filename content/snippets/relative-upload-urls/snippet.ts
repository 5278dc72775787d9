import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** topics.md A8. In config.yml the value is a boolean: the registry refuses a quoted "true" there, and ignores a misspelt key. */
const omnibus = ruby`registry['env'] = { 'REGISTRY_HTTP_RELATIVEURLS' => 'true' }`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => omnibus },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(omnibus) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          relativeurls: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        http:
          relativeurls: true`,
    },
  },
});
