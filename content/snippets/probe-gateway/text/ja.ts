import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '両方のサービスにゲートウェイ経由で問い合わせる',
  params: { host: 'レジストリのホストとポート', gitlab: 'GitLabのホスト' },
} satisfies SnippetText<typeof snippet>;
