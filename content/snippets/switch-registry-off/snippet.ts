import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** Both sides: the registry's own service, and GitLab Rails, which writes the key only where its own switch is on (topics.md A18, A32). */
const settings = ruby`
  registry['enable'] = false
  gitlab_rails['registry_enabled'] = false`;

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
            enabled: false
        registry:
          enabled: false`,
    },
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: () => yaml`
        production:
          registry:
            enabled: false`,
    },
  },
});
