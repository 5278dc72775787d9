import { changeSnippet, defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/** The one setting that makes GitLab's NGINX listen for the registry (topics.md A30, A31). The port is not the registry's own 5000. */
const ofPackage = changeSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    name: param.host({ example: 'registry.example.com' }),
  },
  change: ({ host }) => ({ registry_external_url: joined`https://${host}` }),
});

/** In the chart it is a host name alone: the port is that of its ingress. */
export default defineSnippet({
  ...ofPackage,
  variants: {
    ...ofPackage.variants,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ name }) => yaml`
        registry:
          enabled: true
        global:
          hosts:
            registry:
              name: ${name}`,
    },
  },
});
