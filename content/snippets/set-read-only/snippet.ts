import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/**
 * Refuses everything that writes until it is set back (topics.md A64). By hand, because the storage block is one value to GitLab and the
 * registry’s variable is no way around it: with REGISTRY_STORAGE_MAINTENANCE_READONLY_ENABLED the registry panics with "readonly config
 * key must contain additional keys" (tried with 2.8.2).
 */
const storage = ruby`
  registry['storage'] = {
    # ... the block of the storage driver that stands here already ...
    'maintenance' => {
      'readonly' => { 'enabled' => true }
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
              enabled: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        storage:
          # ... the block of the storage driver that stands here already ...
          maintenance:
            readonly:
              enabled: true`,
    },
  },
});
