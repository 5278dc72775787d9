import {
  defineSnippet,
  joined,
  notApplicable,
  omnibusConfig,
  param,
  ruby,
  yaml,
} from '../../../src/snippets/define.ts';

/** An https address makes the bundled NGINX listen with TLS and take /etc/gitlab/ssl/<host>.crt and .key (topics.md A30, A31). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }),
    name: param.host({ example: 'registry.example.com' }),
    secret: param.name({ example: 'registry-tls' }),
  },
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
      render: ({ name, secret }) => yaml`
        global:
          hosts:
            registry:
              name: ${name}
              https: true
        registry:
          ingress:
            tls:
              enabled: true
              secretName: ${secret}`,
    },
    source: notApplicable,
  },
});
