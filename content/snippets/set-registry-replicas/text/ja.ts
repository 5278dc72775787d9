import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのポッドの数を設定する',
  params: {
    least: '最小のポッド数',
    most: '最大のポッド数',
  },
  notApplicable: 'この方法では、ノードごとに別のマシンを用意し、ロードバランサーの後ろに置きます。',
} satisfies SnippetText<typeof snippet>;
