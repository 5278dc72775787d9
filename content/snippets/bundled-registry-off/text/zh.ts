import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '不运行 GitLab 自带的注册表',
  params: {},
  notApplicable: '只有 Linux 软件包及其容器自带与 GitLab 一起运行的注册表。',
} satisfies SnippetText<typeof snippet>;
