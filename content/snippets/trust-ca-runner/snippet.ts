import { defineSnippet, param, toml } from '../../../src/snippets/define.ts';

/** Covers what the runner itself and its helper say to GitLab, never the pulls (config.md 8.5). */
export default defineSnippet({
  params: { ca: param.path({ example: '/etc/gitlab-runner/certs/gitlab.example.com.crt' }) },
  variants: {
    any: {
      place: { file: '/etc/gitlab-runner/config.toml' },
      render: ({ ca }) => toml`
        [[runners]]
          tls-ca-file = ${ca}`,
    },
  },
});
