import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'システムのトラストストアにCA証明書を追加する',
  params: { ca: 'CA証明書のファイル', name: '保存するファイル名' },
} satisfies SnippetText<typeof snippet>;
