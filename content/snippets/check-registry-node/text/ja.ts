import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabノードからレジストリノードに問い合わせる',
  params: {
    node: 'レジストリノードのアドレス',
    nodePort: 'レジストリノードのポート',
    gitlab: 'クライアントから見たGitLabのURL',
  },
} satisfies SnippetText<typeof snippet>;
