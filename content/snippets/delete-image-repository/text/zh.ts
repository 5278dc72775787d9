import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '删除镜像仓库',
  params: {
    gitlab: 'GitLab 主机',
    project: '项目 ID',
    id: '镜像仓库的 ID',
  },
} satisfies SnippetText<typeof snippet>;
