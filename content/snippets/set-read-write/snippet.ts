import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** The storage block is one value to GitLab, replaced as a whole: so it is shown with what stands in it already (topics.md A64). */
const storage = ruby`
  registry['storage'] = {
    # ... the block of the storage driver that stands here already ...
    'maintenance' => {
      'readonly' => { 'enabled' => false }
    }
  }`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => storage },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(storage) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          maintenance:
            readonly:
              enabled: false`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        storage:
          # ... the block of the storage driver that stands here already ...
          maintenance:
            readonly:
              enabled: false`,
    },
  },
});
