import { changeSnippet, defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/** An https address makes the bundled NGINX listen with TLS and take /etc/gitlab/ssl/<host>.crt and .key (topics.md A30, A31). */
const ofPackage = changeSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }),
    name: param.host({ example: 'registry.example.com' }),
    secret: param.name({ example: 'registry-tls' }),
  },
  change: ({ host }) => ({ registry_external_url: joined`https://${host}` }),
});

export default defineSnippet({
  ...ofPackage,
  variants: {
    ...ofPackage.variants,
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
  },
});
