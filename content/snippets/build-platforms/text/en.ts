import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Build for several platforms and push',
  params: { platforms: 'Platforms', host: 'Registry host and port', repository: 'Image repository', tag: 'Tag' },
} satisfies SnippetText<typeof snippet>;
