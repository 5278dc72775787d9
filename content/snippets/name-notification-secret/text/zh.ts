import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '指定存放通知令牌的 Secret',
  params: {
    secret: '存放通知令牌的 Secret',
  },
  notApplicable: '仅用于 Helm chart：其他方式把令牌写在配置中。',
} satisfies SnippetText<typeof snippet>;
