import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在 chart 的 values 中指定 Secret',
  params: { secret: '存放 CA 证书的 Secret' },
  notApplicable: '只有 Helm chart 通过 values 接收 CA 证书。',
} satisfies SnippetText<typeof snippet>;
