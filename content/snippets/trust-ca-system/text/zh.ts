import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把 CA 证书加入系统信任库',
  params: { ca: 'CA 证书文件', name: '保存的文件名' },
} satisfies SnippetText<typeof snippet>;
