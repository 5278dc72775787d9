import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '指定存有镜像的目录',
  params: {
    path: 'docker/registry/v2 的上级目录',
  },
  notApplicable: 'Helm chart 把镜像放在对象存储里：存储桶和前缀由存储 Secret 指定。',
} satisfies SnippetText<typeof snippet>;
