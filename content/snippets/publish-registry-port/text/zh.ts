import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '发布注册表的端口',
  params: { service: '运行 GitLab 的 Compose 服务', port: '注册表的公开端口' },
  notApplicable: '只有容器才需要发布端口。',
} satisfies SnippetText<typeof snippet>;
