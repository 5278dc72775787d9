import { defineSnippet, nginx, notApplicable, omnibusConfig, param, ruby } from '../../../src/snippets/define.ts';

/** All addresses of both families (beyond.md B15). GitLab's NGINX listens for the web pages and for the registry alike. */
const omnibus = ruby`nginx['listen_addresses'] = ['0.0.0.0', '[::]']`;

export default defineSnippet({
  params: { port: param.integer({ example: '5050', fact: 'registryPort', min: 1, max: 65535 }) },
  variants: {
    linux: { place: { file: '/etc/gitlab/gitlab.rb' }, render: () => omnibus },
    compose: { place: { file: 'docker-compose.yml' }, render: () => omnibusConfig(omnibus) },
    helm: notApplicable,
    source: {
      place: { file: '/etc/nginx/sites-available/gitlab-registry' },
      render: ({ port }) => nginx`
        listen 0.0.0.0:${port} ssl;
        listen [::]:${port} ssl;`,
    },
  },
});
