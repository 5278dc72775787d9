import { defineSnippet, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

export default defineSnippet({
  params: { secret: param.name({ example: 'registry-storage' }) },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ secret }) => yaml`
        registry:
          storage:
            secret: ${secret}
            key: config`,
    },
    source: notApplicable,
  },
});
