import { defineSnippet, joined, nginx, param } from '../../../src/snippets/define.ts';

/** A whole server block for the registry in an NGINX of one's own, which ends TLS (config.md 6). `$http_host` keeps the port. */
export default defineSnippet({
  params: {
    name: param.host({ example: 'registry.example.com' }),
    port: param.integer({ example: '443', min: 1, max: 65535 }),
    nginxCertificate: param.path({ example: '/etc/nginx/ssl/registry.example.com.crt' }),
    nginxKey: param.path({ example: '/etc/nginx/ssl/registry.example.com.key' }),
    address: param.hostPort({ example: '127.0.0.1:5000' }),
  },
  variants: {
    any: {
      place: { file: '/etc/nginx/conf.d/registry.conf' },
      render: ({ name, port, nginxCertificate, nginxKey, address }) => nginx`
        server {
          listen ${port} ssl;
          server_name ${name};
          server_tokens off;

          ssl_certificate ${nginxCertificate};
          ssl_certificate_key ${nginxKey};

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
            proxy_pass ${joined`http://${address}`};
          }
        }`,
    },
  },
});
