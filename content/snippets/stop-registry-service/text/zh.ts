import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '重启 GitLab 并停止注册表',
  params: {
    unit: '注册表的 systemd 单元',
  },
  notApplicable: '此安装方式在应用配置时就会停止注册表。',
} satisfies SnippetText<typeof snippet>;
