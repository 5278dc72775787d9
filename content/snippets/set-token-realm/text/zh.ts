import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置令牌服务的地址',
  params: {
    gitlab: '客户端访问 GitLab 所用的 URL',
  },
} satisfies SnippetText<typeof snippet>;
