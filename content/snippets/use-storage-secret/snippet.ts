import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** The chart's name of the key that create-storage-secret fills (config.md 7). */
export default changeSnippet({
  params: { secret: param.name({ example: 'registry-storage' }) },
  change: ({ secret }) => ({ 'chart.storage.secret': secret, 'chart.storage.key': joined`config` }),
});
