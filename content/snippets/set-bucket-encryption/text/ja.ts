import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットのデフォルトの暗号化を設定する',
  params: { bucket: 'バケット' },
} satisfies SnippetText<typeof snippet>;
