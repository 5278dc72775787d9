import { changeSnippet, param } from '../../../src/snippets/define.ts';

/** The chart's autoscaler for the registry, with its defaults (config.md 7). */
export default changeSnippet({
  params: {
    least: param.integer({ example: '2', min: 1, max: 1000 }),
    most: param.integer({ example: '10', min: 1, max: 1000 }),
  },
  change: ({ least, most }) => ({
    'chart.hpa.minReplicas': least,
    'chart.hpa.maxReplicas': most,
    'chart.hpa.cpu.targetAverageUtilization': 75,
  }),
});
