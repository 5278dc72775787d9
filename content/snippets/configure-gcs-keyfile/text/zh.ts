import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '使用密钥文件的 Google Cloud Storage 配置',
  params: {
    bucket: '存储桶',
    keyfile: '密钥文件的路径',
    rootdirectory: '前缀',
    chunksize: '上传分段的大小',
    maxconcurrency: '同时进行的请求数',
    parallelwalk: '并行列出文件夹',
    useragent: '访问存储时的名称',
    universe: '云的域名',
    debug: '记录驱动的行为',
  },
  notApplicable: 'chart 会把密钥文件从存储 Secret 挂载到专用的路径。',
} satisfies SnippetText<typeof snippet>;
