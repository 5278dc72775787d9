import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabのレジストリをコンテナで動かす',
  params: {
    version: 'お使いのGitLabに対応するレジストリのバージョン',
    config: 'レジストリの設定ファイル',
    certificate: 'レジストリが信頼する証明書',
    directory: 'イメージのディレクトリ',
  },
  notApplicable: 'Linuxパッケージとチャートにはレジストリが含まれていて、自動で動きます。',
} satisfies SnippetText<typeof snippet>;
