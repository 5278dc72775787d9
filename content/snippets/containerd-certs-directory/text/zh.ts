import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: '让 containerd 读取证书目录', params: { major: 'containerd 的主版本' } } satisfies SnippetText<
  typeof snippet
>;
