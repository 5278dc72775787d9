import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知用トークンのSecretを指定する',
  params: {
    secret: '通知用トークンを入れるSecret',
  },
  notApplicable: 'Helmチャート専用です。ほかの方法では、トークンは設定そのものに書きます。',
} satisfies SnippetText<typeof snippet>;
