import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知 GitLab：GitLab 一侧',
  params: {},
  notApplicable: '仅用于自编译安装：其他方式由一个文件或一个 Secret 同时供两边使用。',
} satisfies SnippetText<typeof snippet>;
