import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Docker's schema 2, which every client asks for (topics.md A6, A26). The same layers; the manifest is new, and so is its digest. */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    sourceRepository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    sourceTag: param.tag({ example: '1.0.0', fact: 'tag' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
    tag: param.tag({ example: '1.0.0-docker' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository, sourceTag, host, repository, tag }) => shell`
        skopeo copy --format v2s2 ${joined`docker://${source}/${sourceRepository}:${sourceTag}`} ${joined`docker://${host}/${repository}:${tag}`}`,
    },
  },
});
