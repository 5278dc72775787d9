import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把注册表告诉 GitLab',
  params: {
    name: '注册表的公开主机（不含端口）',
    port: '公开端口',
    address: '注册表监听的地址和端口',
    key: 'GitLab 的私钥',
    directory: '存放镜像的目录',
    issuer: '颁发者',
  },
  notApplicable: 'Linux 软件包和 chart 会从注册表的公开地址得出这些值。',
} satisfies SnippetText<typeof snippet>;
