import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Without a hosts.toml, containerd takes the docker-style *.crt files of the directory; no restart (config.md 8.2). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/tmp/ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, ca }) => shell`
        sudo install -D -m 644 ${ca} /etc/containerd/certs.d/${host}/ca.crt
        ls -l /etc/containerd/certs.d/${host}`,
    },
  },
});
