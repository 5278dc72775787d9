import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在所有地址上监听',
  params: { port: '注册表的公开端口' },
  notApplicable: '使用 Helm chart 时，地址取决于 Ingress 控制器或网关的 Service。',
} satisfies SnippetText<typeof snippet>;
