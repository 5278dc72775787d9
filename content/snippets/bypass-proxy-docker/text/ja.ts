import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'デーモンがプロキシを通さずレジストリに接続するようにする',
  params: {
    registry: 'レジストリのホスト（ポートなし）',
    gitlab: 'GitLabのホスト（ポートなし）',
    proxy: 'プロキシのアドレス',
  },
} satisfies SnippetText<typeof snippet>;
