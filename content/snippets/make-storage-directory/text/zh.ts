import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '创建存放镜像的目录',
  params: {
    path: '新的目录',
    container: '运行 GitLab 的容器',
    user: '运行注册表的用户',
  },
  notApplicable: 'chart 把镜像放在对象存储中；自备的卷必须在外部设为用户 1000 可写。',
} satisfies SnippetText<typeof snippet>;
