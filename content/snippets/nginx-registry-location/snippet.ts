import { defineSnippet, joined, nginx, param } from '../../../src/snippets/define.ts';

/**
 * What a registry needs from the NGINX in front of it (config.md 6). `$http_host` keeps the port, which `$host` drops. The scheme is
 * written out: `$scheme` would be http where TLS ends at yet another proxy.
 */
export default defineSnippet({
  // The address in a log may be the one that fails, so no fact fills it in.
  params: { upstream: param.hostPort({ example: '127.0.0.1:5000' }) },
  variants: {
    any: {
      place: { file: '/etc/nginx/conf.d/registry.conf' },
      render: ({ upstream }) => nginx`
        client_max_body_size 0;
        chunked_transfer_encoding on;

        location / {
          proxy_set_header Host $http_host;
          proxy_set_header X-Real-IP $remote_addr;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
          proxy_set_header X-Forwarded-Proto https;

          proxy_read_timeout 900;
          proxy_cache off;
          proxy_buffering off;
          proxy_request_buffering off;
          proxy_http_version 1.1;
          proxy_pass ${joined`http://${upstream}`};
        }`,
    },
  },
});
