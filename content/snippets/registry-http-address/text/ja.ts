import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの待ち受け先をIPアドレスで指定する',
  params: {
    address: 'レジストリが待ち受けるアドレスとポート',
  },
  notApplicable: 'Helmチャートのレジストリはポッドのすべてのアドレスで待ち受けるため、設定するものはありません。',
} satisfies SnippetText<typeof snippet>;
