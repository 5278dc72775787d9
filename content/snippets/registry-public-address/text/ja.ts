import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの公開名とポートをGitLabに設定する',
  params: { name: '公開ホスト（ポートなし）', port: '公開ポート' },
  notApplicable: 'チャートでは`global.hosts.registry`から決まります。',
} satisfies SnippetText<typeof snippet>;
