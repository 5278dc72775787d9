import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Push the images, then the list over them',
  params: {
    host: 'Registry host and port',
    repository: 'Repository of the list',
    tag: 'Tag of the list',
    first: 'First platform, at the end of its tag',
    second: 'Second platform, at the end of its tag',
  },
} satisfies SnippetText<typeof snippet>;
