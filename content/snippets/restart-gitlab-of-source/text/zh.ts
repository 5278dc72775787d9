import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '重启 GitLab',
  params: {},
  notApplicable: '应用配置时，需要重启的部分会自动重启。',
} satisfies SnippetText<typeof snippet>;
