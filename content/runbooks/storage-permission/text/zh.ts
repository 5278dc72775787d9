import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表无法使用它的存储目录',
  summary: '文件系统拒绝了注册表的用户：它无法写入存放镜像的目录，甚至无法读取。',
  symptom:
    '`docker push` 从 `Retrying in 5 seconds` 起反复倒数，以 `received unexpected HTTP status: 500 Internal Server Error` 结束。拉取可能仍然正常，也可能以同样的 500 结束。注册表日志里写着 `filesystem: mkdir …: permission denied` 或 `read-only file system`。',
  background: [
    '使用 filesystem 驱动时，注册表以自己的用户写入，在 Linux 软件包中是 `registry`。目录属于 `registry:git`，权限位为 `0770`；`docker` 以下的一切属于 `registry`。要到达那里，该用户还必须能够穿过它上面的每一级目录：只要有一级不可进入，就会被拒绝。',
    '被拒绝的是什么，很能说明问题。如果只是写入被拒绝，拉取正常而推送失败。如果读取也被拒绝，拉取以 500 结束，不久之后存储的健康检查会对所有请求返回 503。如果目录根本不存在，注册表看到的是空的存储：拉取显示 `manifest unknown`，目录列表为空，只有推送才会暴露错误。',
    '所有者正确也可能被拒绝。SELinux 按标签判断，典型情况是容器的卷在挂载时没有设置标签；NFS 服务器会拒绝 root，或者把用户编号对应到别的用户；出错的文件系统会被内核改为只读挂载。恢复备份之后，文件常常属于 `git:git`。',
    '以前的建议是用 `setenforce 0` 关闭 SELinux，或用 `chmod -R 777` 全部放开。前者取消了整台主机的保护，而且下次启动后失效；后者让主机上的任何程序都能更改您的镜像。两者都没有说明问题出在哪里。',
    '不要混淆：注册表自己的只读模式返回 405，而不是 500（[[registry-read-only]]）；卷已满时显示 `no space left on device`（[[storage-full]]）。',
  ],
  questions: {
    why: {
      title: '是什么把注册表挡在存储目录之外？',
      help: '命令以注册表的用户逐级尝试目录，并打印一行结论。它不做任何更改。它只检查上面几级的所有者，因此在很大的存储上也很快。',
      answers: {
        owner: '目录或其中的文件属于别的用户，或权限位不对',
        parent: '注册表的用户无法进入上级目录',
        selinux: '连 root 也被拒绝：SELinux',
        nfs: '它位于 NFS 上，被服务器拒绝',
        'read-only': '以只读方式挂载，或磁盘有错误',
        missing: '不存在',
        allowed: '没有：可以读取和写入',
        unsure: '无法运行命令',
      },
    },
    'selinux-host': {
      title: '这台主机上的 SELinux 是否处于强制模式？',
      findOut:
        '在主机上运行 `getenforce`。如果显示 `Enforcing`，即使同一用户在 shell 中可以写入，注册表的进程也可能被拒绝。',
      answers: { yes: '是：`Enforcing`', no: '否：`Permissive`、`Disabled`，或者没有 SELinux', unsure: '不清楚' },
    },
  },
  outcomes: {
    ownership: {
      title: '把存储交还给注册表的用户',
      body: '文件属于别的用户，例如在恢复备份或以 root 复制之后。更改所有者立即生效，无需重启任何服务。',
    },
    'closed-parent': {
      title: '让注册表的用户能够穿过上级目录',
      body: '存储本身没有问题，但途中有一个目录不可进入，例如属于 `git`、权限位为 `0700` 的目录。',
    },
    selinux: {
      title: '为存储设置 SELinux 所要求的标签',
      body: '所有者和权限位允许访问，标签不允许。SELinux 保持开启。',
    },
    nfs: {
      title: '让 NFS 服务器接受注册表的用户',
      body: '决定权在服务器，而不在这台主机。服务器比较的是用户编号而不是名称，并且通常把 root 当作 nobody（`root_squash`）。句柄失效（stale）说明在挂载期间导出被重新建立过。',
    },
    'mounted-read-only': {
      title: '让卷重新可写',
      body: '注册表只能读取。如果没有人有意这样挂载，那就是内核在出错之后切换的：重新写入之前请先查明原因。',
    },
    'missing-directory': {
      title: '恢复目录，或指定正确的目录',
      body: '要么它的卷没有挂载，要么配置指向了别处。如果镜像在别处，不要让注册表创建一个空目录：那样看起来就像所有镜像都丢失了。',
    },
    'allowed-now': {
      title: '注册表现在可以读取和写入',
      body: '可能已经有人修好了，或者只涉及存储深处的某个文件。请查看日志中的那个路径。',
    },
  },
  steps: {
    'see-owners': {
      title: '查看所有者和权限位，并记录下来',
      body: '第一个列表中的每个目录都要让注册表的用户有 `x`。第二个列表中，所有者应为 `registry`（自编译安装时为运行注册表的用户）。',
    },
    own: {
      title: '更改所有者和权限位',
      body: '存储很大时需要一些时间，期间拉取照常进行。',
      undo: '把目录的所有者和权限位改回您记录的值。',
    },
    open: {
      title: '允许穿过该目录',
      body: '填写检查命令在“closed”之后打印的目录。`o+x` 只允许其他用户穿过，不允许列出或读取。如果这仍然太宽，请只为这一个用户设置访问控制列表。',
      undo: '用 `chmod o-x` 收回这个权限。',
    },
    'see-denials': {
      title: '查看被拒绝的内容和标签',
      body: '带有 `comm="registry"` 的行说明拒绝了什么。如果没有这样的行，并且显示 `Permissive`，就不是 SELinux。',
    },
    relabel: {
      title: '设置标签',
      body: '使用 Docker Compose 时，卷后面的 `:z` 会让 Docker 为容器设置标签；请保留您自己的路径。其他情况下，`restorecon` 按策略为该路径设置标签；不在常规位置的路径需要先在策略中添加规则。',
      undo: '使用 Docker Compose 时，去掉 `:z` 并对这些目录运行 `restorecon`。`restorecon` 本身只是恢复策略所规定的标签。',
    },
    'apply-volume': {
      title: '重新创建容器',
      body: 'Docker 在创建容器时设置标签。GitLab 会有几分钟不可用；卷很大时，第一次需要更长时间。',
      undo: '恢复之前的文件并再次应用。',
    },
    'see-mount': {
      title: '查看卷的挂载方式和内核的记录',
      body: '看选项中有没有 `ro`，类型是不是 `nfs`，以及有没有磁盘错误。',
    },
    'map-user': {
      title: '在 NFS 服务器上让用户编号一致',
      body: '在服务器上，导出的目录必须属于注册表主机上 `id registry` 显示的编号；也可以在导出时映射到该编号。请保留 exports 文件的副本。',
      undo: '恢复 exports 文件的副本并重新导出。',
    },
    remount: {
      title: '重新挂载',
      body: '只在句柄失效或更改了导出之后才需要。先停止注册表，卸载后再挂载，然后启动：期间谁都无法推送或拉取。',
      undo: '无法撤销，但不会丢失任何内容。',
    },
    repair: {
      title: '修复卷，然后以可写方式挂载',
      body: '如果列表中有磁盘错误：停止注册表，先保存一份还能读取的内容的副本，再在未挂载的状态下检查文件系统。如果没有：从挂载选项中去掉 `ro` 并重新挂载。',
      undo: '修复无法撤销，副本正是为此准备的。挂载选项可以改回。',
    },
    'find-images': {
      title: '找到镜像所在的位置',
      body: '正确的是有标签的那个目录。如果一个也没有，说明有卷没有挂载。',
    },
    'mount-again': {
      title: '如果缺少卷，就挂载它',
      body: '同时写入 `/etc/fstab` 或容器的卷列表，这样下次启动后它仍然存在。然后跳过接下来的两步。',
      undo: '卸载它并删除这一条目。',
    },
    'name-directory': {
      title: '指定存放镜像的目录',
      body: '只在配置指向别处时才需要。',
      undo: '改回之前的路径并再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复之前的配置并再次应用。',
    },
    'see-errors': {
      title: '查看最近被拒绝的路径',
      body: '把它的时间与现在比较，并检查这个路径本身。',
    },
  },
  checks: {
    access: {
      title: '再次尝试存储',
      fixed: '注册表可以读取和写入。请重新推送。',
      notFixed: '仍然被拒绝；结论前面的一行指出了位置。',
    },
    push: {
      title: '推送一个镜像',
      fixed: '推送成功。',
      notFixed: '仍然失败。请粘贴同一时刻的注册表日志。',
    },
  },
  evidence: {
    'driver-denied': '注册表的 filesystem 驱动在这个路径被拒绝。',
    'blob-tree-denied': '注册表在存储内的一个路径被拒绝。',
    'answer-denied': '注册表的应答中有 filesystem 驱动的错误 13：没有权限。',
    'driver-read-only': '注册表试图写入以只读方式挂载的文件系统。',
    'answer-read-only': '注册表的应答中有 filesystem 驱动的错误 30：文件系统只读。',
    'stale-nfs': '存放镜像的 NFS 挂载已经失效。',
    'damaged-volume': '存放镜像的卷有错误。',
    'selinux-denied-registry': 'SELinux 拒绝了注册表的进程。',
    'pull-500': '拉取以 500 结束：注册表无法读取它存储的内容。',
    'push-500': '推送以 500 结束；原因在注册表日志中。',
    'access-allowed': '注册表的用户可以读取和写入它的存储。',
    'access-owner': '所有者或权限位把注册表的用户挡在外面。',
    'access-parent': '注册表的用户无法进入存储的上级目录。',
    'access-selinux': '在可写的挂载中连 root 也被拒绝：SELinux。',
    'access-nfs': 'NFS 服务器拒绝这台主机写入。',
    'access-read-only': '存储以只读方式挂载。',
    'access-missing': '存储目录不存在。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
