import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'シークレットをバックアップする',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'キーペアのSecret',
  },
  notApplicable:
    '自己コンパイルのGitLabには、キーペアを保持するシークレットファイルがありません。次の手順に出てくる2つのファイルがすべてです。',
} satisfies SnippetText<typeof snippet>;
