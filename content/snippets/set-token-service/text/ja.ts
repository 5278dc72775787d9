import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'オーディエンスを設定する',
  params: {},
  notApplicable:
    '`gitlab.rb`にこの設定はありません。設定をもう一度反映すると、手で編集されたレジストリの設定が書き直されます。',
} satisfies SnippetText<typeof snippet>;
