import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知您自己的服务',
  params: {
    name: '端点的名称',
    url: '接收事件的地址',
    timeout: '单个请求允许的时间',
    backoff: '失败之后的等待时间',
    retries: '重试次数',
  },
  notApplicable: '使用 Helm 时令牌放在 Secret 中，另有单独的步骤。',
} satisfies SnippetText<typeof snippet>;
