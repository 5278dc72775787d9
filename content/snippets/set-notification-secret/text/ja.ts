import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabに通知する：GitLab側',
  params: {},
  notApplicable: '自己コンパイル専用です。ほかの方法では、1つのファイルまたはSecretが両側に使われます。',
} satisfies SnippetText<typeof snippet>;
