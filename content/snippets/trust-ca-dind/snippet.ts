import { defineSnippet, joined, param, toml } from '../../../src/snippets/define.ts';

/** The daemon of a docker:dind service sees the certificates of the runner's host only where they are mounted (config.md 8.5). */
export default defineSnippet({
  params: { host: param.hostPort({ example: 'registry.example.com:5050', fact: 'registryHost' }) },
  variants: {
    any: {
      place: { file: '/etc/gitlab-runner/config.toml' },
      render: ({ host }) => {
        const file = joined`/etc/docker/certs.d/${host}/ca.crt`;
        return toml`
          [runners.docker]
            privileged = true
            volumes = ["/certs/client", "/cache", ${joined`${file}:${file}:ro`}]`;
      },
    },
  },
});
