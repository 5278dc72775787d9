import { defineSnippet, notApplicable, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';

/** The directory above `docker/registry/v2` (config.md 2.1: `registry_path` becomes the filesystem driver's rootdirectory). */
export default defineSnippet({
  params: { path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry' }) },
  variants: {
    linux: {
      place: { file: '/etc/gitlab/gitlab.rb' },
      render: ({ path }) => ruby`gitlab_rails['registry_path'] = ${path}`,
    },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ path }) => omnibusConfig(ruby`gitlab_rails['registry_path'] = ${path}`),
    },
    helm: notApplicable,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ path }) => yaml`
        storage:
          filesystem:
            rootdirectory: ${path}`,
    },
  },
});
