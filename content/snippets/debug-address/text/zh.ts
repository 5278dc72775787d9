import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '启用调试服务器，仅限本机访问',
  params: {},
  notApplicable: '在 Helm chart 中，调试服务器始终启用，监听 Pod 的 5001 端口。',
} satisfies SnippetText<typeof snippet>;
