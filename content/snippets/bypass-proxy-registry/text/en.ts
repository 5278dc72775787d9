import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the registry reach its storage without the proxy',
  params: { storage: 'Host of the object storage, without port', unit: 'systemd unit of the registry' },
} satisfies SnippetText<typeof snippet>;
