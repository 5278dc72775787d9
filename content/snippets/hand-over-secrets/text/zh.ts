import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把机密发送到注册表节点',
  params: { node: '注册表节点的地址', container: '运行 GitLab 的容器', certificate: '注册表信任的证书' },
  notApplicable: 'chart 已经让注册表在自己的 Pod 中运行，并为两侧提供相同的值。',
} satisfies SnippetText<typeof snippet>;
