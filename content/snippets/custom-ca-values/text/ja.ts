import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'チャートの値でSecretを指定する',
  params: { secret: 'CA証明書のSecret' },
  notApplicable: '値でCA証明書を受け取るのはHelmチャートだけです。',
} satisfies SnippetText<typeof snippet>;
