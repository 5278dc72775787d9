import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示正在监听的程序',
  params: { port: '端口', container: '运行 GitLab 的容器' },
  notApplicable: '使用 Helm 时每个 Pod 有自己的网络，外部程序不会占用其端口。',
} satisfies SnippetText<typeof snippet>;
