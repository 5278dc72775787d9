import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: 'Restart the Docker daemon', params: {} } satisfies SnippetText<typeof snippet>;
