import { changeSnippet, defineSnippet, param, yaml } from '../../../src/snippets/define.ts';

/** config.md 2.1, 3, 7. With the Linux package and the chart one key serves both sides; a registry node has a gitlab.rb of its own. */
const ofGitlab = changeSnippet({
  params: { issuer: param.name({ example: 'omnibus-gitlab-issuer', fact: 'tokenIssuer' }) },
  change: ({ issuer }) => ({ 'rails.issuer': issuer }),
});

/** Self-compiled: the side that has to follow is the registry's (config.md 4). */
export default defineSnippet({
  ...ofGitlab,
  variants: {
    ...ofGitlab.variants,
    source: {
      place: { file: '/home/git/registry/config.yml' },
      render: ({ issuer }) => yaml`
        auth:
          token:
            issuer: ${issuer}`,
    },
  },
});
