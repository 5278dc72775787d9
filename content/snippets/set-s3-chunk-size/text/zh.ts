import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置分段大小',
  params: {
    driver: '您的配置中 S3 驱动的名称',
    bytes: '大小（字节）',
  },
} satisfies SnippetText<typeof snippet>;
