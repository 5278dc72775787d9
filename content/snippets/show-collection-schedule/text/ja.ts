import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '定期実行の設定を確認する',
  params: {
    namespace: 'Kubernetesのネームスペース',
  },
} satisfies SnippetText<typeof snippet>;
