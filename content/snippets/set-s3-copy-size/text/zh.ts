import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置已完成上传的复制方式',
  params: {
    driver: '您的配置中 S3 驱动的名称',
    threshold: '从此大小起（字节）',
    part: '分段大小（字节）',
    parallel: '同时处理的分段数',
  },
} satisfies SnippetText<typeof snippet>;
