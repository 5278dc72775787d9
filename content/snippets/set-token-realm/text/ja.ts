import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークンサービスのアドレスを設定する',
  params: {
    gitlab: 'クライアントから見たGitLabのURL',
  },
} satisfies SnippetText<typeof snippet>;
