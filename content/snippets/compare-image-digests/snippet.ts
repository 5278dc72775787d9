import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';
import { compare, digest, verdict } from './verdict.ts';

/** Every tag of one image repository, at the source and in GitLab (topics.md E, migrate-images-skopeo). */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceRepository: param.repository({ example: 'team/app' }),
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    repository: param.repository({ example: 'group/project/app', fact: 'repository' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository, host, repository }) => shell`
        (
        from=docker://${source}/${sourceRepository} to=docker://${host}/${repository} all=0 bad=0
        ${digest}
        ${compare}
        for tag in $(skopeo list-tags "$from" | tr -d ' \n' | sed 's/.*"Tags":\\[\\([^]]*\\)].*/\\1/' | tr -d '"' | tr ',' ' '); do
          compare "$tag" "$(digest "$from:$tag")" "$(digest "$to:$tag")"
        done
        ${verdict}
        )`,
    },
  },
});
