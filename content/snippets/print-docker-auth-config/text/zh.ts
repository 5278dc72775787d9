import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '生成变量的值',
  params: { host: '注册表主机和端口', user: '部署令牌的名称或用户名' },
} satisfies SnippetText<typeof snippet>;
