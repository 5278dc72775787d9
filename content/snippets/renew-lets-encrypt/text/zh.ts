import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '立即更新 Let’s Encrypt 证书',
  params: {
    container: '运行 GitLab 的容器',
  },
  notApplicable:
    '这个命令属于 Linux 软件包。请用获取该证书的程序来更新：在 Kubernetes 中是 cert-manager，其他环境多为 certbot。',
} satisfies SnippetText<typeof snippet>;
