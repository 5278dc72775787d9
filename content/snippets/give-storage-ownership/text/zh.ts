import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把存储的所有者改为注册表的用户',
  params: {
    path: '注册表存储的目录',
    container: '运行 GitLab 的容器',
    user: '运行注册表的用户',
  },
  notApplicable:
    'Helm chart 中的注册表以用户 1000 运行，无法更改所有者。它把镜像保存在对象存储中；如果使用自己的卷，必须在外部让该用户可以写入。',
} satisfies SnippetText<typeof snippet>;
