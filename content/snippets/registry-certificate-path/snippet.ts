import { defineSnippet, nginx, omnibusConfig, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';

const params = {
  certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
  key: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
  secret: param.name({ example: 'registry-tls' }),
};

/** The name of the settings from GitLab 19.2 on (config.md 2.3). */
const settings = ({ certificate, key }: Values<typeof params>) => ruby`
  registry['nginx']['ssl_certificate'] = ${certificate}
  registry['nginx']['ssl_certificate_key'] = ${key}`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: (values) => settings(values) },
    compose: { place: { file: 'docker-compose.yml' }, render: (values) => omnibusConfig(settings(values)) },
    helm: {
      place: { file: 'values.yaml' },
      render: ({ secret }) => yaml`
        registry:
          ingress:
            tls:
              enabled: true
              secretName: ${secret}`,
    },
    source: {
      place: { file: '/etc/nginx/sites-available/gitlab-registry' },
      render: ({ certificate, key }) => nginx`
        ssl_certificate ${certificate};
        ssl_certificate_key ${key};`,
    },
  },
});
