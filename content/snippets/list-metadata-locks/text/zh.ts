import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出存储中的锁文件',
  params: { storage: '注册表的存储目录', bucket: '存储桶', container: '运行 GitLab 的容器' },
} satisfies SnippetText<typeof snippet>;
