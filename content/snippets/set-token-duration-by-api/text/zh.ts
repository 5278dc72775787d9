import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通过 API 设置令牌有效期',
  params: {
    gitlab: 'GitLab 的主机',
    minutes: '有效期（分钟）',
  },
} satisfies SnippetText<typeof snippet>;
