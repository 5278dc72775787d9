import { defineSnippet, omnibusConfig, param, ruby, shell, yaml } from '../../../src/snippets/define.ts';

/** Goes back to metadata in the storage, where nothing was pushed to the database yet (topics.md D60). */
const settings = ruby`registry['database'] = { 'enabled' => false }`;

export default defineSnippet({
  params: { config: param.path({ example: '/home/git/registry/config.yml' }) },
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => settings },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: () => yaml`
        services:
          gitlab:
            environment:
              ${omnibusConfig(settings)}`,
    },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          database:
            enabled: false`,
    },
    source: {
      place: { run: 'registry-host' },
      render: ({ config }) => shell`
        # In ${config}, below database:, set
        #   enabled: false
        grep -n -A3 '^database:' ${config}`,
    },
  },
});
