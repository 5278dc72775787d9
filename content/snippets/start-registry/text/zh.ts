import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '启动注册表',
  params: {
    container: '运行 GitLab 的容器',
    unit: '注册表的 systemd 单元',
  },
  notApplicable: '使用 Helm chart 时不会为回收停止注册表：它只是处于只读模式。',
} satisfies SnippetText<typeof snippet>;
