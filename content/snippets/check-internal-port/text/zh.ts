import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '确认各处使用同一个内部端口',
  params: { port: '注册表的内部端口', container: '运行 GitLab 的容器', file: '含注册表 server 块的文件' },
  notApplicable: 'chart 的 Service 和 Pod 是一起设置的，端口不会不一致。',
} satisfies SnippetText<typeof snippet>;
