import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default { title: 'Check an image name against the rules', params: { name: 'Image name' } } satisfies SnippetText<
  typeof snippet
>;
