/** A whole server block for a registry, which ends TLS (config.md 6). `$http_host` keeps the port, which `$host` drops. */
import { joined, nginx, type Values } from '../../../src/snippets/define.ts';
import type { param } from '../../../src/snippets/define.ts';

type Checked = Values<{ one: ReturnType<typeof param.host> }>['one'];

export interface Server {
  host: Checked;
  port: Checked;
  certificate: Checked;
  key: Checked;
  upstream: Checked;
}

export const serverBlock = ({ host, port, certificate, key, upstream }: Server) => nginx`
  server {
    listen ${port} ssl;
    server_name ${host};
    server_tokens off;

    ssl_certificate ${certificate};
    ssl_certificate_key ${key};

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
    }
  }`;
