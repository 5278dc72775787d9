import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** podman, skopeo, buildah and CRI-O read the same directory (config.md 8.3). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/tmp/ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, ca }) => shell`sudo install -D -m 644 ${ca} /etc/containers/certs.d/${host}/ca.crt`,
    },
  },
});
