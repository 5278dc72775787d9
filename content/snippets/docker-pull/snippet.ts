import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** An image that surely exists: asks the registry, the token service and, for its layers, the storage. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) => shell`docker pull ${joined`${host}/${repository}:${tag}`}`,
    },
  },
});
