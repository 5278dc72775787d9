import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通知 GitLab：注册表一侧',
  params: {
    gitlab: 'GitLab 的地址',
    timeout: '单个请求允许的时间',
    backoff: '失败之后的等待时间',
    retries: '重试次数',
  },
  notApplicable: '仅用于自编译安装：其他方式由一个文件或一个 Secret 同时供两边使用。',
} satisfies SnippetText<typeof snippet>;
