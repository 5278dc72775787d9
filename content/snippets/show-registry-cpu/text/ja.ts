import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのCPU負荷を測る',
  params: {
    namespace: 'Kubernetesのネームスペース',
  },
} satisfies SnippetText<typeof snippet>;
