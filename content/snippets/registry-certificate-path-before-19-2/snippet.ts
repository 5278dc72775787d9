import { defineSnippet, notApplicable, omnibusConfig, param, ruby, type Values } from '../../../src/snippets/define.ts';

const params = {
  certificate: param.path({ example: '/etc/gitlab/ssl/registry.example.com.crt' }),
  key: param.path({ example: '/etc/gitlab/ssl/registry.example.com.key' }),
};

/** The name of the settings up to GitLab 19.1 (config.md 2.3). */
const settings = ({ certificate, key }: Values<typeof params>) => ruby`
  registry_nginx['ssl_certificate'] = ${certificate}
  registry_nginx['ssl_certificate_key'] = ${key}`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: settings },
    compose: { place: { file: 'docker-compose.yml' }, render: (values) => omnibusConfig(settings(values)) },
    helm: notApplicable,
    source: notApplicable,
  },
});
