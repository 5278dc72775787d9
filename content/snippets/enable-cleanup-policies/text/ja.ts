import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'クリーンアップポリシーが無効なすべてのプロジェクトで有効にする',
  params: {
    user: '変更を行う管理者',
    cadence: '実行の間隔',
    keep: 'イメージごとに保持する新しいタグの数',
    age: 'これより古いタグを削除',
    remove: '削除するタグのパターン',
    retain: '保持するタグのパターン',
    most: '一度に変更するプロジェクトの上限',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
