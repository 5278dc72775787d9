import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查找空的链接文件',
  params: {
    path: '注册表存储目录',
    container: '运行 GitLab 的容器',
  },
  notApplicable: 'Helm chart 把镜像放在对象存储里：请改为列出存储桶中的空对象。',
} satisfies SnippetText<typeof snippet>;
