import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ログイン失敗による遮断の条件を設定する',
  params: { address: '遮断の対象外にするアドレスまたはネットワーク', attempts: '1分間に許容する失敗回数' },
} satisfies SnippetText<typeof snippet>;
