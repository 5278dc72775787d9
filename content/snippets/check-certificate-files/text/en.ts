import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether certificate, key and name belong together',
  params: {
    fullchain: 'Certificate with its intermediates',
    key: 'Key of the certificate',
    name: 'Public host of the registry, without port',
  },
} satisfies SnippetText<typeof snippet>;
