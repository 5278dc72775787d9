import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知 Geo 的主站点',
  params: {
    gitlab: 'GitLab 的地址',
    timeout: '单个请求允许的时间',
    backoff: '失败之后的等待时间',
    retries: '重试次数',
  },
  notApplicable: 'Helm chart 会自动添加这个端点；自编译安装有两个文件，另有单独的步骤。',
} satisfies SnippetText<typeof snippet>;
