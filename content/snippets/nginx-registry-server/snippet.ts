import { defineSnippet, param } from '../../../src/snippets/define.ts';
import { serverBlock } from './server-block.ts';

/** In an NGINX of one's own, on the registry's host. */
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
      render: ({ name, port, nginxCertificate, nginxKey, address }) =>
        serverBlock({ host: name, port, certificate: nginxCertificate, key: nginxKey, upstream: address }),
    },
  },
});
