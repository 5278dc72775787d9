import { defineSnippet, omnibusConfig, ruby, yaml } from '../../../src/snippets/define.ts';

/** For the whole instance. The Linux package has it on unless told otherwise, the chart off. */
const settings = ruby`gitlab_rails['dependency_proxy_enabled'] = true`;

export default defineSnippet({
  params: {},
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => settings },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(settings) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        global:
          appConfig:
            dependencyProxy:
              enabled: true`,
    },
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: () => yaml`
        production:
          dependency_proxy:
            enabled: true`,
    },
  },
});
