import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知 GitLab，并为两边设置相同的密钥',
  params: {
    gitlab: 'GitLab 的地址',
    timeout: '单个请求允许的时间',
    backoff: '失败之后的等待时间',
    retries: '重试次数',
  },
  notApplicable: '使用 Helm 时密钥放在 Secret 中，自编译安装则有两个文件：两者各有单独的步骤。',
} satisfies SnippetText<typeof snippet>;
