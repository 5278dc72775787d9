import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '定时回收未被引用的层',
  params: {
    minute: '分钟',
    hour: '小时',
    weekday: '星期几（0 为星期日）',
    container: '运行 GitLab 的容器',
    unit: '注册表的 systemd 单元',
    binary: '注册表的程序',
    config: '注册表的配置文件',
  },
  notApplicable:
    '使用 Helm chart 时，运行之前要把注册表设为只读，结束之后再恢复写入。请用定时流水线依次执行这些命令，或者改用不需要定时任务的元数据数据库。',
} satisfies SnippetText<typeof snippet>;
