import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Move the registry to another internal port',
  params: { port: 'Internal port of the registry' },
  notApplicable: 'In Kubernetes every pod has a network of its own, so nothing else can take its port.',
} satisfies SnippetText<typeof snippet>;
