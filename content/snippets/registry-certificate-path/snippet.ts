import { defineSnippet, nginx, omnibusConfig, param, ruby, yaml, type Values } from '../../../src/snippets/define.ts';

const params = {
  certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
  key: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
  secret: param.name({ example: 'registry-tls' }),
  version: param.version({ example: '18.11', fact: 'gitlabVersion' }),
};

/** 19.2 moved the settings of the registry's NGINX (config.md 2.3). */
const settings = ({ certificate, key, version }: Values<typeof params>) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 19 || (major === 19 && minor >= 2)
    ? ruby`
        registry['nginx']['ssl_certificate'] = ${certificate}
        registry['nginx']['ssl_certificate_key'] = ${key}`
    : ruby`
        registry_nginx['ssl_certificate'] = ${certificate}
        registry_nginx['ssl_certificate_key'] = ${key}`;
};

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
