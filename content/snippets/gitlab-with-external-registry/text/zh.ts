import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '把外部注册表告诉 GitLab',
  params: {
    apiUrl: 'GitLab 访问注册表的 URL',
    publicHost: '注册表的公开主机（不含端口）',
    publicPort: '公开端口',
    issuer: '颁发者',
    key: '私钥文件',
  },
  notApplicable: 'chart 没有这种做法的说明：请使用它自带的注册表。',
} satisfies SnippetText<typeof snippet>;
