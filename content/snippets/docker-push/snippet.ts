import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** The proof that uploads work. It writes one tag. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project', fact: 'repository' }),
    tag: param.tag({ example: 'latest', fact: 'tag' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, tag }) => shell`docker push ${joined`${host}/${repository}:${tag}`}`,
    },
  },
});
