import { changeSnippet } from '../../../src/snippets/define.ts';

/** With storage that only one pod can mount, a second one sees none of the first one's uploads (config.md 7). */
export default changeSnippet({
  params: {},
  change: () => ({ 'chart.hpa.minReplicas': 1, 'chart.hpa.maxReplicas': 1 }),
});
