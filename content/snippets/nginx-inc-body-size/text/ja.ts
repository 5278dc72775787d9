import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINX Inc製コントローラーの上限を外す',
  params: {},
} satisfies SnippetText<typeof snippet>;
