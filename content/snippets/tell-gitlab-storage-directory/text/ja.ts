import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabにもディレクトリを指定する',
  params: { path: '新しいディレクトリ' },
  notApplicable: 'ほかの方法では、1つのキーで両方に設定されるか、ディレクトリがありません。',
} satisfies SnippetText<typeof snippet>;
