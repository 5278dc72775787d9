import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** For a lab only: the daemon then also falls back to plain HTTP and accepts any certificate for this registry. */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5000', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { file: '/etc/docker/daemon.json' },
      render: ({ host }) => json`
        {
          "insecure-registries": [${host}]
        }`,
    },
  },
});
