import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '写入文件系统驱动的配置',
  params: {
    path: '新的目录',
    threads: '同时进行的文件操作数',
  },
  notApplicable: 'chart 把镜像放在对象存储中；自备的卷必须在外部设为用户 1000 可写。',
} satisfies SnippetText<typeof snippet>;
