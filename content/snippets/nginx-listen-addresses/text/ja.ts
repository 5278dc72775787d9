import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'すべてのアドレスで待ち受ける',
  params: { port: 'レジストリの公開ポート' },
  notApplicable: 'Helmチャートでは、アドレスはIngressコントローラーまたはゲートウェイのServiceで決まります。',
} satisfies SnippetText<typeof snippet>;
