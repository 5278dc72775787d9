import { defineSnippet, joined, nginx, param } from '../../../src/snippets/define.ts';

/** The one line of an NGINX of one's own that names the registry's port. */
export default defineSnippet({
  params: { port: param.integer({ example: '5010', min: 1024, max: 65535 }) },
  variants: {
    any: {
      place: { file: '/etc/nginx/conf.d/registry.conf' },
      render: ({ port }) => nginx`proxy_pass ${joined`http://127.0.0.1:${port}`};`,
    },
  },
  change: ({ port }) => ({ 'proxy.pass': joined`http://127.0.0.1:${port}` }),
});
