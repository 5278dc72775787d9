import {
  defineSnippet,
  joined,
  notApplicable,
  omnibusConfig,
  param,
  ruby,
  type Values,
} from '../../../src/snippets/define.ts';

const params = {
  host: param.hostPort({ example: 'registry.example.com', fact: 'registryHost' }),
  listenPort: param.integer({ example: '5678', min: 1, max: 65535 }),
  version: param.version({ example: '18.11', fact: 'gitlabVersion' }),
};

/** 19.2 moved the settings; the old name still works there, with a warning (config.md 2.3). */
const isFrom192 = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 19 || (major === 19 && minor >= 2);
};

/** TLS ends in front of GitLab's own NGINX: the URL stays https, so that it announces https, and it listens in plain HTTP. */
const settings = ({ host, listenPort, version }: Values<typeof params>) => {
  const url = ruby`registry_external_url ${joined`https://${host}`}`;
  const port = Number(listenPort);
  return isFrom192(version)
    ? ruby`
        ${url}
        registry['nginx']['listen_https'] = false
        registry['nginx']['listen_port'] = ${port}`
    : ruby`
        ${url}
        registry_nginx['listen_https'] = false
        registry_nginx['listen_port'] = ${port}`;
};

export default defineSnippet({
  params,
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: (values) => settings(values) },
    compose: { place: { file: 'docker-compose.yml' }, render: (values) => omnibusConfig(settings(values)) },
    helm: notApplicable,
    source: notApplicable,
  },
});
