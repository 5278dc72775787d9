import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLab付属のレジストリを動かさない',
  params: {},
  notApplicable: 'GitLabと一緒に動くレジストリが付属するのは、Linuxパッケージとそのコンテナだけです。',
} satisfies SnippetText<typeof snippet>;
