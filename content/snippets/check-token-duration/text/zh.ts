import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '测量令牌的有效期',
  params: {
    gitlab: 'GitLab 的主机',
    user: 'GitLab 的用户名',
    minutes: '有效期（分钟）',
  },
} satisfies SnippetText<typeof snippet>;
