import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让 Distribution 3 使用 GitLab 的令牌',
  params: {
    gitlab: '客户端访问 GitLab 的 URL',
    issuer: '颁发者',
    certificate: '注册表信任的证书',
    jwks: '含 JSON Web Key 的文件',
  },
} satisfies SnippetText<typeof snippet>;
