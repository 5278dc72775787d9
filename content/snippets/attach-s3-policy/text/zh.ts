import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把策略附加到用户或角色',
  params: {
    kind: 'IAM 用户或角色',
    name: '用户或角色的名称',
  },
} satisfies SnippetText<typeof snippet>;
