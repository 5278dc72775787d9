import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Pulls as the kubelet does, on the node itself. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) => shell`sudo crictl pull ${joined`${host}/${repository}:${tag}`}`,
    },
  },
});
