import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看能否访问容器',
  params: {
    account: '存储账户',
    storageContainer: '账户中的容器',
  },
} satisfies SnippetText<typeof snippet>;
