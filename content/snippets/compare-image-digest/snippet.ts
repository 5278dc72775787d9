import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { compare, digest, verdict } from '../compare-image-digests/verdict.ts';

/** One tag, at the source and in GitLab. */
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
        (
        all=0 bad=0
        ${digest}
        ${compare}
        compare ${tag} "$(digest docker://${source}/${sourceRepository}:${tag})" "$(digest docker://${host}/${repository}:${tag})"
        ${verdict}
        )`,
    },
  },
});
