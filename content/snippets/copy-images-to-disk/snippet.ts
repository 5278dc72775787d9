import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** One directory for each tag, named like the image (`app:1.0.0`). */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceRepository: param.repository({ example: 'team/app' }),
    directory: param.path({ example: '/media/images' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceRepository, directory }) => shell`
        mkdir -p ${directory}
        skopeo sync --all --preserve-digests --src docker --dest dir ${source}/${sourceRepository} ${directory}`,
    },
  },
});
