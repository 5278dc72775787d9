import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'cert-managerの状況を確認する',
  params: {
    namespace: 'Kubernetesのネームスペース',
  },
  notApplicable: 'cert-managerはKubernetesでのみ動作します。',
} satisfies SnippetText<typeof snippet>;
