import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '用 Secret 中的令牌通知您自己的服务',
  params: {
    name: '端点的名称',
    url: '接收事件的地址',
    timeout: '单个请求允许的时间',
    backoff: '失败之后的等待时间',
    retries: '重试次数',
    secret: '存放通知令牌的 Secret',
  },
  notApplicable: '仅用于 Helm chart：其他方式把令牌写在配置中。',
} satisfies SnippetText<typeof snippet>;
