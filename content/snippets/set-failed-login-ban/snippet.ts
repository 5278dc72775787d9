import { defineSnippet, omnibusConfig, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';

/** Failed logins over Git and `/jwt/auth` shut an address out; those of runners and proxies are never counted. */
const params = {
  address: param.text({ example: '198.51.100.9' }),
  attempts: param.integer({ example: '30', min: 1, max: 10000 }),
};

const settings = ({ address, attempts }: Values<typeof params>) => ruby`
  gitlab_rails['rack_attack_git_basic_auth'] = {
    'enabled' => true,
    'ip_whitelist' => ['127.0.0.1', ${address}],
    'maxretry' => ${Number(attempts)},
    'findtime' => 60,
    'bantime' => 3600
  }`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: settings },
    compose: { place: { file: 'docker-compose.yml' }, render: (values) => omnibusConfig(settings(values)) },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ address, attempts }) => yaml`
        gitlab:
          webservice:
            rack_attack:
              git_basic_auth:
                enabled: true
                ip_whitelist: ["127.0.0.1", ${address}]
                maxretry: ${Number(attempts)}
                findtime: 60
                bantime: 3600`,
    },
    source: {
      place: { file: '/home/git/gitlab/config/gitlab.yml' },
      render: ({ address, attempts }) => yaml`
        production:
          rack_attack:
            git_basic_auth:
              enabled: true
              ip_whitelist: ["127.0.0.1", ${address}]
              maxretry: ${Number(attempts)}
              findtime: 60
              bantime: 3600`,
    },
  },
});
