import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'データベースの場所を設定する（まだ使わない）',
  params: {
    database: 'データベースのホスト',
    port: 'データベースのポート',
    sslmode: '接続のTLSモード',
    secret: 'パスワードを入れるSecret',
  },
} satisfies SnippetText<typeof snippet>;
