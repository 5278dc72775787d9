import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '重启 Docker 守护进程', params: {} } satisfies SnippetText<typeof snippet>;
