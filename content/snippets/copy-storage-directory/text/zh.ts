import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把镜像复制到新的目录',
  params: {
    old: '现在存放镜像的目录',
    path: '新的目录',
    go: '执行（yes）还是只显示（no）',
    container: '运行 GitLab 的容器',
  },
  notApplicable: 'chart 把镜像放在对象存储中；自备的卷必须在外部设为用户 1000 可写。',
} satisfies SnippetText<typeof snippet>;
