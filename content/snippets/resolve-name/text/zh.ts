import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在这台主机上解析名称',
  params: { name: '主机名（不含端口）' },
} satisfies SnippetText<typeof snippet>;
