import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置存储的地址',
  params: {
    driver: '您的配置中 S3 驱动的名称',
    endpoint: '端点 URL',
  },
} satisfies SnippetText<typeof snippet>;
