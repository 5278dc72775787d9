import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** dockerd uses the files of the registry's directory for the token request to GitLab too (topics.md A3). */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }),
    ca: param.path({ example: '/tmp/gitlab-ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ host, ca }) => shell`
        sudo mkdir -p /etc/docker/certs.d/${host}
        sudo tee -a /etc/docker/certs.d/${host}/ca.crt < ${ca} > /dev/null
        grep -c 'BEGIN CERTIFICATE' /etc/docker/certs.d/${host}/ca.crt`,
    },
  },
});
