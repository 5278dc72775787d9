import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '以 Docker 格式复制镜像',
  params: {
    source: '镜像所在的注册表',
    sourceRepository: '镜像在其中的仓库',
    sourceTag: '镜像在其中的标签',
    host: '目标注册表',
    repository: '目标仓库',
    tag: '目标标签',
  },
} satisfies SnippetText<typeof snippet>;
