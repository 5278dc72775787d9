import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'podman、skopeo、buildahにCA証明書を渡す',
  params: { host: 'レジストリのホストとポート', ca: 'CA証明書のファイル' },
} satisfies SnippetText<typeof snippet>;
