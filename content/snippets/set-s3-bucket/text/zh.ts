import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置存储桶及其区域',
  params: {
    driver: '您的配置中 S3 驱动的名称',
    bucket: '存储桶',
    region: '区域',
  },
} satisfies SnippetText<typeof snippet>;
