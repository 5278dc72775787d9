import { defineSnippet, joined, nginx } from '../../../src/snippets/define.ts';

/** In the server block of the registry: 0 switches the check off, so that a layer of any size passes. */
export default defineSnippet({
  params: {},
  variants: {
    any: { place: { file: '/etc/nginx/conf.d/registry.conf' }, render: () => nginx`client_max_body_size 0;` },
  },
  change: () => ({ 'proxy.body_size': joined`0` }),
});
