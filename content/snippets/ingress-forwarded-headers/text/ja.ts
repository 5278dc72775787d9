import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ロードバランサーが付けたヘッダーをingress-nginxに引き継がせる',
  params: {
    namespace: 'Ingressコントローラーのネームスペース',
    configMap: 'IngressコントローラーのConfigMap',
  },
} satisfies SnippetText<typeof snippet>;
