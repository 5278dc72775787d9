import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置登录失败多少次后封禁地址',
  params: { address: '永不封禁的地址或网段', attempts: '每分钟允许的失败次数' },
} satisfies SnippetText<typeof snippet>;
