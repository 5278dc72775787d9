import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '经由代理访问注册表四次',
  params: {
    host: '注册表的主机和端口，与镜像名中的写法一致',
  },
} satisfies SnippetText<typeof snippet>;
