import { defineSnippet, nginx, param } from '../../../src/snippets/define.ts';

/** The head of the registry's server block (config.md 6); its location stays as it is. */
export default defineSnippet({
  params: {
    port: param.integer({ example: '443', min: 1, max: 65535 }),
    name: param.host({ example: 'registry.example.com' }),
    certificate: param.path({ example: '/etc/nginx/ssl/registry.example.com.crt' }),
    key: param.path({ example: '/etc/nginx/ssl/registry.example.com.key' }),
  },
  variants: {
    any: {
      place: { file: '/etc/nginx/sites-available/gitlab-registry' },
      render: ({ port, name, certificate, key }) => nginx`
        listen ${port} ssl;
        server_name ${name};
        ssl_certificate ${certificate};
        ssl_certificate_key ${key};`,
    },
  },
});
