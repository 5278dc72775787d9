import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '使用挂载的密钥文件的 Google Cloud Storage 配置',
  params: {
    bucket: '存储桶',
    file: 'Secret 中存放密钥文件的键',
    rootdirectory: '前缀',
    chunksize: '上传分段的大小',
    maxconcurrency: '同时进行的请求数',
    parallelwalk: '并行列出文件夹',
    useragent: '访问存储时的名称',
    universe: '云的域名',
    debug: '记录驱动的行为',
  },
  notApplicable: '只有 chart 从 Secret 挂载密钥文件；其他安装方式使用主机上的文件。',
} satisfies SnippetText<typeof snippet>;
