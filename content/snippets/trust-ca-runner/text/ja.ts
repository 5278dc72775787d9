import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLab RunnerにCA証明書を指定する',
  params: { ca: 'GitLabホストのCAファイル' },
} satisfies SnippetText<typeof snippet>;
