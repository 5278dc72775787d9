import { changeSnippet, defineSnippet, joined, nginx, param } from '../../../src/snippets/define.ts';

/** All addresses of both families (beyond.md B15). GitLab's NGINX listens for the web pages and for the registry alike. */
const ofPackage = changeSnippet({
  params: { port: param.integer({ example: '5050', fact: 'registryPort', min: 1, max: 65535 }) },
  change: () => ({ 'nginx.listen_addresses': [joined`0.0.0.0`, joined`[::]`] }),
});

export default defineSnippet({
  ...ofPackage,
  variants: {
    ...ofPackage.variants,
    source: {
      place: { file: '/etc/nginx/sites-available/gitlab-registry' },
      render: ({ port }) => nginx`
        listen 0.0.0.0:${port} ssl;
        listen [::]:${port} ssl;`,
    },
  },
});
