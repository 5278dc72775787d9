import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a notification token',
  params: {
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the notification token',
  },
} satisfies SnippetText<typeof snippet>;
