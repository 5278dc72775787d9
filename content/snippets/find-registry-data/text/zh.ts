import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查找存有镜像的目录',
  params: {
    container: '运行 GitLab 的容器',
  },
  notApplicable: 'Helm chart 把镜像放在对象存储里：请改为检查存储桶。',
} satisfies SnippetText<typeof snippet>;
