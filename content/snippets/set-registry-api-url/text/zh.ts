import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置注册表的内部地址',
  params: { url: '内部地址' },
  notApplicable: 'chart 会指向同一发布的注册表服务。',
} satisfies SnippetText<typeof snippet>;
