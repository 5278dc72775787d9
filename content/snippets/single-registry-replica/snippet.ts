import { defineSnippet, notApplicable, yaml } from '../../../src/snippets/define.ts';

/** With storage that only one pod can mount, a second one sees none of the first one's uploads (config.md 7). */
export default defineSnippet({
  params: {},
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'values.yaml' },
      render: () => yaml`
        registry:
          hpa:
            minReplicas: 1
            maxReplicas: 1`,
    },
    source: notApplicable,
  },
});
