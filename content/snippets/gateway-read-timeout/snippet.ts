import { defineSnippet, nginx, yaml } from '../../../src/snippets/define.ts';

/** GitLab's own NGINX waits 900 seconds; whatever stands before it has to wait as long (config.md 6, beyond.md B6). */
const own = {
  place: { file: '/etc/nginx/conf.d/registry.conf' },
  render: () => nginx`
    proxy_read_timeout 900;
    proxy_send_timeout 900;
    proxy_buffering off;
    proxy_request_buffering off;`,
};

export default defineSnippet({
  params: {},
  variants: {
    linux: own,
    compose: own,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          ingress:
            proxyReadTimeout: 900
            proxyBuffering: "off"`,
    },
    source: own,
  },
});
