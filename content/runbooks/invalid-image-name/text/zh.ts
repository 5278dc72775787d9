import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '镜像名称不符合命名规则',
  summary: '客户端在访问注册表之前就拒绝了镜像名称：其中有一部分不合规则。',
  symptom:
    '报 `invalid reference format`，后面常跟 `repository name must be lowercase`；在 Kubernetes 中 Pod 以 `InvalidImageName` 等待。注册表日志里什么也没有。',
  background: [
    '路径中斜杠之间的每一段由小写字母和数字组成，可以用一个点、一个或两个下划线，或任意多个连字符连接，首尾必须是字母或数字。因此 `_group`、`app-`、`my___group` 和 `MyGroup` 会被拒绝，而 `my--group` 没有问题。',
    '标签最多 128 个字符，由字母、数字、点、下划线和连字符组成。像 `feature/login` 这样的分支名含有斜杠，不能用作标签。GitLab 的 `$CI_COMMIT_REF_SLUG` 就是整理成可用作标签的分支名。',
    '旧资料还禁止连续两个连字符。实际的语法允许，推送到 `my--group/app` 也会成功。另外，只要注册表无法访问，GitLab 页面上显示的都是同样的连接错误；如果其他项目也受影响，就不要因此去改名。',
  ],
  questions: {
    fault: {
      title: '消息里写了什么？',
      help: '看 `invalid reference format` 之后的内容。',
      answers: { 'upper-case': '`must be lowercase`', other: '没有更多内容', unsure: '不清楚' },
    },
    part: {
      title: '名称的哪一部分看起来不对？',
      findOut: '在命令前加 `echo`，打印命令实际得到的名称。未设置的变量会留下 `//`、开头的 `/` 或结尾的 `:`。',
      answers: {
        tag: '标签，即最后一个 `:` 之后',
        path: '路径：某个字符或其位置',
        empty: '缺了一部分',
        unsure: '无法判断',
      },
    },
  },
  outcomes: {
    'lower-case-name': {
      title: '把路径写成小写',
      body: 'GitLab 的路径可以含大写字母，镜像名称不可以。GitLab 对镜像使用路径的小写形式。',
    },
    'tag-from-branch': { title: '用分支的 slug 生成标签', body: '分支名中含有标签不允许的字符。' },
    'rename-path': {
      title: '更改群组或项目的路径',
      body: '有些路径 GitLab 可以接受，例如以连字符结尾，但不能用作镜像名称。',
    },
    'empty-variable': {
      title: '补上缺失的部分',
      body: '最常见的原因是命令运行时变量为空：项目中注册表未启用，或者变量受保护而分支未受保护。',
    },
  },
  steps: {
    'use-ci-image': {
      title: '路径使用 `$CI_REGISTRY_IMAGE`',
      body: '对启用了注册表的项目，GitLab 会在每个作业中设置它，并且已是小写。您自己的部分接在斜杠之后。',
      undo: '在 `.gitlab-ci.yml` 中改回原来的名称。',
    },
    'write-lower-case': {
      title: '在 CI 之外，把整个路径写成小写',
      body: 'Dockerfile 中的构建阶段名也一样：BuildKit 会把 `FROM BUILD` 当作镜像名称。',
      undo: '改回原来的名称。',
    },
    'use-slug': {
      title: '标签使用 `$CI_COMMIT_REF_SLUG`',
      body: '不同分支可能得到相同的 slug；如果标签必须不同，请加上 `$CI_COMMIT_SHORT_SHA`。',
      undo: '在 `.gitlab-ci.yml` 中改回原来的标签。',
    },
    'change-path': {
      title: '在群组或项目的设置中更改路径',
      body: '其下所有镜像地址都会改变。存在标签时，除非启用了元数据数据库，否则 GitLab 会拒绝重命名。启用方法请参阅 [[metadata-database]]。',
      undo: '把路径改回去，原来的地址就能再用。',
    },
    'print-name': { title: '打印命令实际得到的名称', body: '在命令前加 `echo` 并重新运行作业。切勿打印密码或令牌。' },
  },
  checks: {
    name: { title: '检查新名称', fixed: '名称符合规则。', notFixed: '名称中仍有不允许的部分。' },
  },
  evidence: {
    'upper-case': '客户端拒绝了镜像名称中的大写字母。',
    shape: '客户端无法解析镜像名称。',
    'ggcr-name': 'kaniko、crane 等工具发现镜像名称中有不允许的字符。',
    'registry-refuses-name': '注册表本身拒绝了这个镜像名称。',
    'registry-path-error': 'GitLab 无法由路径得出镜像名称。',
    'name-valid': '名称符合规则。',
    'name-invalid': '名称不符合规则。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
