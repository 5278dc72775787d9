import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '更换注册表的内部端口',
  params: { port: '注册表的内部端口' },
  notApplicable: '在 Kubernetes 中，每个 Pod 都有自己的网络，端口不会被别的程序占用。',
} satisfies SnippetText<typeof snippet>;
