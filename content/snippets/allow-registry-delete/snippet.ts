import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** GitLab's packages switch it on by themselves unless the storage block says otherwise (config.md 2.2, 4, 7). */
const settings = ruby`
  # If registry['storage'] has a 'delete' entry of its own, only that one counts: change it there.
  registry['storage_delete_enabled'] = true`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => settings },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(settings) },
    helm: {
      place: { file: 'registry-storage.yaml' },
      render: () => yaml`
        # ... the block of the storage driver that stands here already ...
        delete:
          enabled: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        storage:
          # ... the block of the storage driver that stands here already ...
          delete:
            enabled: true`,
    },
  },
});
