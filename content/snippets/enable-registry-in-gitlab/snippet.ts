import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** The Rails side only: without it `/jwt/auth` answers 404 `registry not enabled` (config.md 2.1, 3, 7). */
const settings = ruby`gitlab_rails['registry_enabled'] = true`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => settings },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(settings) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        global:
          registry:
            enabled: true
        registry:
          enabled: true`,
    },
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: () => yaml`
        production:
          registry:
            enabled: true`,
    },
  },
});
