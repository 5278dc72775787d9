import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置上传密钥',
  params: {
    secret: '存放上传密钥的 Secret',
  },
} satisfies SnippetText<typeof snippet>;
