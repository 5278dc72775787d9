import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The directory carries the host and port of the image name; dockerd reads it at every request (config.md 8.1). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/tmp/ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, ca }) => shell`sudo install -D -m 644 ${ca} /etc/docker/certs.d/${host}/ca.crt`,
    },
  },
});
