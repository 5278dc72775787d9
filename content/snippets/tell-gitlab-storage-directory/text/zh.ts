import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在 GitLab 中也指定该目录',
  params: { path: '新的目录' },
  notApplicable: '其他安装方式用一个键同时设置两者，或者没有目录。',
} satisfies SnippetText<typeof snippet>;
