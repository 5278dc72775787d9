import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージがあるディレクトリを指定する',
  params: {
    path: 'docker/registry/v2の上のディレクトリ',
  },
  notApplicable:
    'Helmチャートはイメージをオブジェクトストレージに置きます。バケットとプレフィックスはストレージのSecretで指定します。',
} satisfies SnippetText<typeof snippet>;
