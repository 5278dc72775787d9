import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリがプロキシを使わずにストレージに接続するようにする',
  params: { storage: 'オブジェクトストレージのホスト（ポートなし）', unit: 'レジストリのsystemdユニット' },
} satisfies SnippetText<typeof snippet>;
