import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '使用账户密钥的 Azure 配置（azure_v2）',
  params: {
    account: '存储账户',
    storageContainer: '账户中的容器',
    prefix: '容器的布局',
    realm: '云',
    serviceurl: 'Blob 服务的地址',
    rootdirectory: '前缀',
    maxRetries: '重试次数',
    tryTimeout: '一次尝试的时间',
    retryDelay: '首次等待',
    maxRetryDelay: '最长等待',
    poolInitial: '查询的初始间隔',
    poolMax: '查询的最长间隔',
    poolElapsed: '查询的总时间',
    debug: '记录 SDK 的行为',
    events: '要记录的事件',
  },
} satisfies SnippetText<typeof snippet>;
