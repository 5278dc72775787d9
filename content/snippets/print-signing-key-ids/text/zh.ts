import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '打印本节点签名密钥的 ID',
  params: { keyFile: '私钥文件', certificate: '注册表信任的证书', container: '本节点的容器' },
  notApplicable: 'chart 已经让注册表在自己的 Pod 中运行，并为两侧提供相同的值。',
} satisfies SnippetText<typeof snippet>;
