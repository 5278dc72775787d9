import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'mitmproxyの認証局を信頼する',
  params: {},
} satisfies SnippetText<typeof snippet>;
