import { changeSnippet, defineSnippet, param, yaml } from '../../../src/snippets/define.ts';

/** The directory above `docker/registry/v2` (config.md 2.1: `registry_path` becomes the filesystem driver's rootdirectory). */
const ofPackage = changeSnippet({
  params: { path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry' }) },
  change: ({ path }) => ({ 'rails.path': path }),
  only: ['linux', 'compose'],
});

export default defineSnippet({
  ...ofPackage,
  variants: {
    ...ofPackage.variants,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ path }) => yaml`
        storage:
          filesystem:
            rootdirectory: ${path}`,
    },
  },
});
