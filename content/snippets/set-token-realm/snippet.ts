import { changeSnippet, defineSnippet, joined, param, yaml } from '../../../src/snippets/define.ts';

/**
 * Where clients get their token. `/jwt/auth` is appended by the Linux package and the chart, and is part of the value elsewhere.
 * With `autoredirect` the realm becomes `https://<registry host>/auth/token`, which GitLab does not serve (config.md 2.2).
 */
const ofPackages = changeSnippet({
  params: { gitlab: param.url({ example: 'https://gitlab.example.com' }) },
  change: ({ gitlab }) => ({ 'auth.gitlab_url': gitlab, 'auth.token.autoredirect': false }),
});

export default defineSnippet({
  ...ofPackages,
  variants: {
    ...ofPackages.variants,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ gitlab }) => yaml`
        auth:
          token:
            realm: ${joined`${gitlab}/jwt/auth`}
            autoredirect: false`,
    },
  },
});
