import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '创建令牌用的密钥对',
  params: { key: 'GitLab 的私钥', certificate: '注册表信任的证书' },
  notApplicable: 'Linux 软件包和 chart 会自动创建密钥对。',
} satisfies SnippetText<typeof snippet>;
