import { changeSnippet, defineSnippet, param, placeholder, yaml } from '../../../src/snippets/define.ts';

/** The secret is no parameter: it has no business in a form or a link. The chart has it in a Secret. */
const ofNodes = changeSnippet({
  params: { secret: param.name({ example: 'gitlab-registry-httpsecret' }) },
  change: () => ({ 'http.secret': placeholder('put the secret here, the same on every node') }),
});

export default defineSnippet({
  ...ofNodes,
  variants: {
    ...ofNodes.variants,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ secret }) => yaml`
        global:
          registry:
            httpSecret:
              secret: ${secret}
              key: secret`,
    },
  },
});
