import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのポッドを1つだけ動かす',
  params: {},
  notApplicable:
    'Kubernetes以外では、ホストごとに1つのレジストリが動きます。代わりに、ほかのホストをロードバランサーから外してください。',
} satisfies SnippetText<typeof snippet>;
