import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '限制对存储的请求',
  params: {
    driver: '您的配置中 S3 驱动的名称',
    requests: '每秒请求数',
  },
} satisfies SnippetText<typeof snippet>;
