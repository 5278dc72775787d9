import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '编写注册表的配置',
  params: {
    address: '注册表监听的地址和端口',
    directory: '存放镜像的目录',
    gitlab: '客户端访问 GitLab 的 URL',
    issuer: '颁发者',
    certificate: '注册表信任的证书',
  },
  notApplicable: 'Linux 软件包和 chart 会自动写入这个文件。',
} satisfies SnippetText<typeof snippet>;
