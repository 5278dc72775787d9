import {
  defineSnippet,
  joined,
  notApplicable,
  omnibusConfig,
  param,
  ruby,
  yaml,
} from '../../../src/snippets/define.ts';

/** The one setting that makes GitLab's NGINX listen for the registry (topics.md A30, A31). The port is not the registry's own 5000. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ host }) => ruby`registry_external_url ${joined`https://${host}`}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ host }) => omnibusConfig(ruby`registry_external_url ${joined`https://${host}`}`),
    },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ host }) => yaml`
        registry:
          enabled: true
        global:
          hosts:
            registry:
              name: ${host}`,
    },
    source: notApplicable,
  },
});
