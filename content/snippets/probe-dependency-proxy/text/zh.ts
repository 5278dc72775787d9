import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 GitLab 主机上由谁应答',
  params: { gitlab: 'GitLab 主机' },
} satisfies SnippetText<typeof snippet>;
