import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの内部アドレスを設定する',
  params: { url: '内部アドレス' },
  notApplicable: 'チャートが、同じリリースのレジストリのサービスを指定します。',
} satisfies SnippetText<typeof snippet>;
