import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '不向存储发送校验和',
  params: {
    driver: '您的配置中 S3 驱动的名称',
  },
} satisfies SnippetText<typeof snippet>;
