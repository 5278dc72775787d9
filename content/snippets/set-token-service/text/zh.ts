import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '设置受众',
  params: {},
  notApplicable: '`gitlab.rb` 中没有这项设置：再次应用配置，手工改动过的注册表配置就会重新写出。',
} satisfies SnippetText<typeof snippet>;
