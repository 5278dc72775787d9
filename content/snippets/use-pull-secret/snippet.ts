import { defineSnippet, param, yaml } from '../../../src/snippets/define.ts';

export default defineSnippet({
  params: { secret: param.name({ example: 'gitlab-registry' }) },
  variants: {
    any: {
      place: { file: 'deployment.yaml' },
      render: ({ secret }) => yaml`
        spec:
          template:
            spec:
              imagePullSecrets:
                - name: ${secret}`,
    },
  },
});
