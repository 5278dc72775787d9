import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '注册表所需权限的策略',
  params: {
    bucket: '存储桶',
  },
} satisfies SnippetText<typeof snippet>;
