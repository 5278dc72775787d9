import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '为 Prometheus 启用指标',
  params: {
    address: '注册表的内部地址和端口',
  },
} satisfies SnippetText<typeof snippet>;
