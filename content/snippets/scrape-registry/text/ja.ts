import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Prometheusにレジストリのメトリクスを収集させる',
  params: {
    targets: 'Prometheusがアクセスするアドレス',
    path: 'メトリクスのパス',
  },
  notApplicable: 'Prometheus Operatorがあれば、チャートのServiceMonitorがこの役割を果たします。',
} satisfies SnippetText<typeof snippet>;
