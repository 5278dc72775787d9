import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give podman, skopeo and buildah the CA certificate',
  params: { host: 'Registry host and port', ca: 'File with the CA certificate' },
} satisfies SnippetText<typeof snippet>;
