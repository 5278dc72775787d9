import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アップロード先を相対URLで返すようにする',
  params: {},
} satisfies SnippetText<typeof snippet>;
