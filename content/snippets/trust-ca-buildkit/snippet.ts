import { defineSnippet, param, toml } from '../../../src/snippets/define.ts';

/** A builder in a container sees none of the host's certificates; buildx copies this CA into it (config.md 8.4). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/tmp/ca.crt' }),
  },
  variants: {
    any: {
      place: { file: 'buildkitd.toml' },
      render: ({ host, ca }) => toml`
        [registry.${host}]
          ca = [${ca}]`,
    },
  },
});
