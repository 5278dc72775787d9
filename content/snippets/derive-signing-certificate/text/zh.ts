import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '为 GitLab 的密钥生成证书',
  params: { key: '私钥文件', container: '运行 GitLab 的容器' },
  notApplicable: 'chart 没有这种做法的说明：请使用它自带的注册表。',
} satisfies SnippetText<typeof snippet>;
