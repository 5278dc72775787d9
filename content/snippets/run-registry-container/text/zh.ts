import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '在容器中运行 GitLab 的注册表',
  params: {
    version: '与您的 GitLab 对应的注册表版本',
    config: '注册表的配置文件',
    certificate: '注册表信任的证书',
    directory: '存放镜像的目录',
  },
  notApplicable: 'Linux 软件包和 chart 自带注册表，并会自动运行。',
} satisfies SnippetText<typeof snippet>;
