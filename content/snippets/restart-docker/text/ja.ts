import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: 'Dockerデーモンを再起動する', params: {} } satisfies SnippetText<typeof snippet>;
