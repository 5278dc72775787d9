import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** crane fetches everything that a tag refers to, and says whether it is whole (beyond.md B13). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: '1.0.0', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) =>
        shell`crane validate --remote ${joined`${host}/${repository}:${tag}`} && echo 'registry image check: complete'`,
    },
  },
});
