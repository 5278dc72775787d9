import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'SELinuxが最近拒否したものを表示する',
  params: {
    path: 'レジストリのストレージのディレクトリ',
  },
  notApplicable: 'Kubernetesはボリュームをポッドにマウントするときにラベルを付けます。',
} satisfies SnippetText<typeof snippet>;
