import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** All tags of one image repository, every platform of them (topics.md A21). The last part of its name is kept below the target. */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    target: param.repository({ example: 'holding/project' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, repository, target }) => shell`
        skopeo login ${host}
        skopeo sync --all --src docker --dest docker ${host}/${repository} ${host}/${target}`,
    },
  },
});
