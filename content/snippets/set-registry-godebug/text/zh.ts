import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表作为客户端时不使用 HTTP/2',
  params: {
    unit: '注册表的 systemd 单元',
  },
} satisfies SnippetText<typeof snippet>;
