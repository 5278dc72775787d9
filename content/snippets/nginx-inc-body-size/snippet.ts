import { defineSnippet, yaml } from '../../../src/snippets/define.ts';

/** The controller by NGINX Inc has annotations of its own, and ignores those of ingress-nginx. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { file: 'ingress.yaml' },
      render: () => yaml`
        metadata:
          annotations:
            nginx.org/client-max-body-size: "0"`,
    },
  },
});
