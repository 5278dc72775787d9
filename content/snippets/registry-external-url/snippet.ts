import { changeSnippet, defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/** The one setting that makes GitLab's NGINX listen for the registry (topics.md A30, A31). The port is not the registry's own 5000. */
const ofPackage = changeSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  change: ({ host }) => ({ registry_external_url: joined`https://${host}` }),
});

export default defineSnippet({
  ...ofPackage,
  variants: {
    ...ofPackage.variants,
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
  },
});
