import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表的用户能够穿过目录',
  params: {
    directory: '不可进入的上级目录',
    container: '运行 GitLab 的容器',
  },
  notApplicable:
    'Helm chart 中的注册表以用户 1000 运行，无法更改所有者。它把镜像保存在对象存储中；如果使用自己的卷，必须在外部让该用户可以写入。',
} satisfies SnippetText<typeof snippet>;
