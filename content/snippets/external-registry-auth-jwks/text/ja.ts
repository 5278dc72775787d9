import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Distribution 3にGitLabのトークンを使わせる',
  params: {
    gitlab: 'クライアントから見たGitLabのURL',
    issuer: '発行者',
    certificate: 'レジストリが信頼する証明書',
    jwks: 'JSON Web Keyのファイル',
  },
} satisfies SnippetText<typeof snippet>;
