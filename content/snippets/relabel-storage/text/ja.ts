import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージにSELinuxのラベルを付ける',
  params: {
    path: 'レジストリのストレージのディレクトリ',
    service: 'GitLabを実行しているComposeサービス',
  },
  notApplicable: 'Kubernetesはボリュームをポッドにマウントするときにラベルを付けます。',
} satisfies SnippetText<typeof snippet>;
