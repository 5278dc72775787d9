import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'サービスがプロキシを使わずにレジストリに接続するようにする',
  params: {
    unit: 'プルするサービス',
    registry: 'レジストリのホスト（ポートなし）',
    gitlab: 'GitLabのホスト（ポートなし）',
  },
} satisfies SnippetText<typeof snippet>;
