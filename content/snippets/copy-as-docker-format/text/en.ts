import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy the image in Docker format',
  params: {
    source: 'Registry that has the image',
    sourceRepository: 'Its repository there',
    sourceTag: 'Its tag there',
    host: 'Registry to copy to',
    repository: 'Repository to copy to',
    tag: 'Tag to copy to',
  },
} satisfies SnippetText<typeof snippet>;
