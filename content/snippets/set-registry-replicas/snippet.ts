import { defineSnippet, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

/** The chart's autoscaler for the registry, with its defaults (config.md 7). */
export default defineSnippet({
  params: {
    least: param.integer({ example: '2', min: 1, max: 1000 }),
    most: param.integer({ example: '10', min: 1, max: 1000 }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'values.yaml' },
      render: ({ least, most }) => yaml`
        registry:
          hpa:
            minReplicas: ${Number(least)}
            maxReplicas: ${Number(most)}
            cpu:
              targetAverageUtilization: 75`,
    },
    source: notApplicable,
  },
});
