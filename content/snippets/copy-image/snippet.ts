import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** Every platform of one tag (topics.md A21). With --preserve-digests it rather fails than change a manifest. */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceRepository: param.repository({ example: 'team/app' }),
    tag: param.tag({ example: '1.0.0', fact: 'tag' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository, tag, host, repository }) => shell`
        skopeo copy --all --preserve-digests ${joined`docker://${source}/${sourceRepository}:${tag}`} ${joined`docker://${host}/${repository}:${tag}`}`,
    },
  },
});
