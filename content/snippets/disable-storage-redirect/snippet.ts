import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** As an environment variable where the storage block would have to be repeated whole (topics.md A51). */
const variable = ruby`registry['env'] = { 'REGISTRY_STORAGE_REDIRECT_DISABLE' => 'true' }`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => variable },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(variable) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          storage:
            redirect:
              disable: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        storage:
          redirect:
            disable: true`,
    },
  },
});
