import { changeSnippet, joined, param } from '../../../src/snippets/define.ts';

/** `extraKey` becomes a file in /etc/docker/registry/storage (config.md 7). */
export default changeSnippet({
  params: { secret: param.name({ example: 'registry-storage' }), file: param.name({ example: 'gcs.json' }) },
  change: ({ secret, file }) => ({
    'chart.storage.secret': secret,
    'chart.storage.key': joined`config`,
    'chart.storage.extraKey': file,
  }),
});
