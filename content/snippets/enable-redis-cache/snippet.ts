import { defineSnippet, omnibusConfig, param, ruby, yaml } from '../../../src/snippets/define.ts';
import type { Checked } from '../../../src/snippets/params.ts';

/** The chart takes the address of GitLab's own Redis where none is given (config.md 4 and 7). */
const settings = (redis: Checked) => ruby`
  registry['redis'] = {
    'cache' => {
      'enabled' => true,
      'addr' => ${redis}
    }
  }`;

export default defineSnippet({
  params: { redis: param.hostPort({ example: 'redis.example.com:6379' }) },
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: ({ redis }) => settings(redis) },
    compose: { place: { file: 'docker-compose.yml' }, render: ({ redis }) => omnibusConfig(settings(redis)) },
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          redis:
            cache:
              enabled: true`,
    },
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ redis }) => yaml`
        redis:
          cache:
            enabled: true
            addr: ${redis}`,
    },
  },
});
