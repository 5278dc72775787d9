import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '为 GitLab Runner 指定 CA 证书',
  params: { ca: 'GitLab 主机的 CA 文件' },
} satisfies SnippetText<typeof snippet>;
