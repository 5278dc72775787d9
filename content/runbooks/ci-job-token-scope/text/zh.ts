import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'CI 作业无权拉取这个镜像',
  summary: 'Runner 已为作业登录，但拉取镜像时被拒绝：拥有该镜像的项目不允许这个作业访问。',
  symptom:
    '脚本还没开始，作业就以 `Failed to pull image` 和 `pull access denied` 结束。手动可以拉取同一镜像，镜像所属项目的作业也能拉取。常见于新项目，或镜像迁移到另一个项目之后。',
  background: [
    '拉取 GitLab 自己注册表中的镜像时，Runner 使用作业的令牌，日志中会有 `Authenticating with credentials from job payload (GitLab Registry)`。这个令牌既代表启动作业的用户，也代表运行作业的项目。',
    '拥有镜像的项目两者都会检查：作业令牌的许可名单中必须有作业所在的项目或群组，并且该用户必须能访问镜像所在的项目。即使是两个项目的所有者，不在名单中也会被拒绝。新项目的名单中只有它自己。',
    "对于权限不足的令牌，GitLab 的应答与镜像不存在时相同：`repository does not exist or may require 'docker login'`。在别处登录没有用，因为 Runner 不会使用那个登录。",
    '如果镜像属于公开项目，并且注册表对所有人开放，则不需要加入名单。如果 `DOCKER_AUTH_CONFIG` 中有这个主机的条目，它优先于作业的令牌；其中的令牌过期时，也会出现同样的失败，但与许可名单无关。',
    '给 Runner 更大的权限，或者重新注册它，都不起作用：它自己在注册表中没有任何权限。',
  ],
  questions: {
    login: {
      title: '作业日志中写明用了哪个登录？',
      findOut: '在失败的那一行上方查找 `Authenticating with credentials from`。',
      answers: {
        token: '`job payload (GitLab Registry)`：作业的令牌',
        variable: '`$DOCKER_AUTH_CONFIG`',
        file: 'Runner 上的文件，例如 `config.json`',
        none: '没有这样的行',
        unsure: '看不到',
      },
    },
    whose: {
      title: '镜像属于哪个项目？',
      findOut: '主机之后的路径以拥有镜像的项目路径开头。请与运行作业的项目比较。',
      answers: {
        other: '与作业不同的另一个项目',
        same: '与作业相同的项目',
        unsure: '不清楚',
      },
    },
    access: {
      title: '启动作业的用户能看到那个项目的镜像吗？',
      findOut:
        '以该用户打开镜像所在的项目，进入“部署 > 容器注册表”。对于定时流水线，看的是计划的所有者；由机器人或其他流水线启动时，看的是对应的用户。',
      answers: {
        yes: '能，可以看到镜像',
        no: '不能：页面不存在，或没有这个菜单',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    allow: {
      title: '把作业所在的项目加入许可名单',
      body: '在拥有镜像的项目中设置，由在那里具有维护者角色的人操作。',
    },
    'give-access': {
      title: '让用户能访问镜像所在的项目',
      body: '作业令牌的权限不会超过启动作业的用户。',
    },
    'other-login': {
      title: '作业用的是另一个登录，被拒绝的是它',
      body: '为这个主机设置的登录优先于作业的令牌。',
    },
    'same-project': {
      title: '镜像属于作业自己的项目',
      body: '这时与许可名单无关：名称与项目不完全一致，或者项目中关闭了注册表。',
    },
    'no-login': {
      title: 'Runner 没有这个主机的登录信息',
      body: '镜像名称中的主机不是 GitLab 注册表的主机，或者端口不同。',
    },
  },
  steps: {
    'allow-project': {
      title: '把作业所在的项目或群组加入许可名单',
      body: '在拥有镜像的项目中打开“设置 > CI/CD > 作业令牌权限”（旧版本为 Token Access），添加要拉取镜像的项目的路径，或包含这些项目的群组的路径。下一个作业立即生效。请逐个添加，不要对所有项目开放：这份名单同样适用于软件包和 API。',
      undo: '删除该条目。',
    },
    'or-deploy-token': {
      title: '如果不想扩大名单，可改用部署令牌',
      body: '在镜像所在的项目中创建带 `read_registry` 的部署令牌，把命令的输出放进作业所在项目的变量 `DOCKER_AUTH_CONFIG`。此后它优先于作业的令牌。',
      undo: '删除变量，并撤销部署令牌。',
    },
    'add-member': {
      title: '把用户加为成员',
      body: '在镜像所在项目或其群组的“管理 > 成员”中添加。该用户能在“部署 > 容器注册表”中看到镜像，角色就足够了。',
      undo: '移除该成员。',
    },
    'see-visibility': {
      title: '查看谁可以使用该项目的注册表',
      body: '打开“设置 > 通用 > 可见性、项目功能、权限”：即使项目是公开或内部的，容器注册表也可能仅限成员使用。',
    },
    'see-entry': {
      title: '查看登录信息来自哪里',
      body: '变量可能设在项目、上级群组、整个实例或 Runner 的环境中；文件则属于运行 Runner 的用户。',
    },
    'renew-entry': {
      title: '用有效的令牌重写该条目',
      body: '可以使用镜像所在项目中带 `read_registry` 的部署令牌。主机和端口必须与镜像名称一致。',
      undo: '恢复原来的值。',
    },
    'or-drop-entry': {
      title: '或者删除这个主机的条目',
      body: '此后会使用作业的令牌，由对方项目的许可名单决定。',
      undo: '恢复该条目。',
    },
    'compare-name': {
      title: '把名称与 `$CI_REGISTRY_IMAGE` 比较',
      body: '在作业中打印这个变量。镜像名称必须以它开头，一字不差，全部小写；项目改名或转移之后，旧路径就不能用了。',
    },
  },
  checks: {
    image: {
      title: '加入这个作业，以同一用户运行，再粘贴它的日志',
      fixed: 'Runner 已经拉取了镜像。',
      notFixed: '作业仍被拒绝。请确认条目加在拥有镜像的项目中，而不是反过来。',
    },
  },
  evidence: {
    'job-token-refused': 'Runner 使用了作业的令牌，而 GitLab 拒绝它拉取这个镜像。',
    'runner-pull-refused': 'Runner 因没有权限而被拒绝拉取这个镜像。',
    'used-job-token': 'Runner 使用了作业的令牌。',
    'used-auth-config': 'Runner 使用的是这个变量中的登录，而不是作业的令牌。',
    'used-config-file': 'Runner 使用的是文件中的登录，而不是作业的令牌。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
