import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '使用账户密钥的 Azure 配置（azure）',
  params: {
    account: '存储账户',
    storageContainer: '账户中的容器',
    prefix: '容器的布局',
    realm: '云',
    serviceurl: 'Blob 服务的地址',
    rootdirectory: '前缀',
  },
} satisfies SnippetText<typeof snippet>;
