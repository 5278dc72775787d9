import { defineSnippet, joined, param, shell } from '../../../src/snippets/define.ts';

/** What there is to copy: the tags of one image repository. A push is not needed to read them. */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceRepository: param.repository({ example: 'team/app' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository }) =>
        shell`skopeo list-tags ${joined`docker://${source}/${sourceRepository}`}`,
    },
  },
});
