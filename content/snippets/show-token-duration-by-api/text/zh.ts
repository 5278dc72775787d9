import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通过 API 查看令牌有效期',
  params: {
    gitlab: 'GitLab 的主机',
  },
} satisfies SnippetText<typeof snippet>;
