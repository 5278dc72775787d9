import { defineSnippet, joined, nginx } from '../../../src/snippets/define.ts';

/** Bodies pass through instead of being written to temporary files first (config.md 6). */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: '/etc/nginx/conf.d/registry.conf' },
      render: () => nginx`
        proxy_request_buffering off;
        proxy_buffering off;`,
    },
  },
  change: () => ({ 'proxy.request_buffering': joined`off`, 'proxy.buffering': joined`off` }),
});
