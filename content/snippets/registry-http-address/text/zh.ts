import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '用 IP 地址而不是名称指定注册表的监听地址',
  params: {
    address: '注册表监听的地址和端口',
  },
  notApplicable: '在 Helm chart 中，注册表监听其 Pod 的所有地址，无需设置。',
} satisfies SnippetText<typeof snippet>;
