import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** Stops the registry from answering 503 because of the check; what is wrong with the storage stays wrong (beyond.md B12). */
const off = ruby`registry['health_storagedriver_enabled'] = false`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => off },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(off) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          health:
            storagedriver:
              enabled: false`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: () => yaml`
        health:
          storagedriver:
            enabled: false`,
    },
  },
});
