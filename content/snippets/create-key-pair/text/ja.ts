import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークン用のキーペアを作る',
  params: { key: 'GitLabの秘密キー', certificate: 'レジストリが信頼する証明書' },
  notApplicable: 'Linuxパッケージとチャートは、キーペアを自動で作ります。',
} satisfies SnippetText<typeof snippet>;
