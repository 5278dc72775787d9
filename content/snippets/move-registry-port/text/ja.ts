import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの内部ポートを変える',
  params: { port: 'レジストリの内部ポート' },
  notApplicable:
    'Kubernetesではポッドごとに専用のネットワークがあるため、ほかのプログラムとポートが重なることはありません。',
} satisfies SnippetText<typeof snippet>;
