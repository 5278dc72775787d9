import { defineSnippet, joined, param, toml } from '../../../src/snippets/define.ts';

/** Names that job and service containers of the Docker executor know without DNS. */
export default defineSnippet({
  params: {
    name: param.host({ example: 'registry.example.com', fact: 'lookupHost' }),
    address: param.host({ example: '198.51.100.7' }),
  },
  variants: {
    any: {
      place: { file: '/etc/gitlab-runner/config.toml' },
      render: ({ name, address }) => toml`
        [[runners]]
          [runners.docker]
            extra_hosts = [${joined`${name}:${address}`}]`,
    },
  },
});
