import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '让注册表返回相对的上传地址',
  params: {},
} satisfies SnippetText<typeof snippet>;
