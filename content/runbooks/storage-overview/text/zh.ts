import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '镜像存放在哪里：驱动、限制与保护',
  summary: '注册表可以使用哪些存储，哪种适合您，它与删除、版本控制和备份的关系，以及绝不能对它做什么。',
  symptom: '您在规划注册表，想知道镜像现在在哪里，或者想保护它们。',
  background: [
    '注册表只有一个存储驱动：`filesystem`、`s3` 或 `s3_v2`、`azure` 或 `azure_v2`、`gcs`；`inmemory` 用于测试。一段配置里有两个，或者一个也没有，都无法启动。`oss` 和 `swift` 已在 GitLab 17.0 移除。支持 S3 的存储通常可以用 S3 驱动，但 GitLab 只支持 AWS S3。',
    '目录适合一台机器上的一个注册表。有多个注册表、使用 Kubernetes，或者磁盘容纳不下时，请使用对象存储：所有注册表共用它。从 GitLab 19.0 起，`s3` 和 `azure` 是 `s3_v2` 和 `azure_v2` 的别名。',
    '驱动旁边是各驱动通用的设置。`delete` 必须开启，否则在 GitLab 中删除标签会以 405 `UNSUPPORTED` 失败；Linux 软件包和 chart 会自动加上，自编译的注册表则要写明。`cache` 保存 blob 的大小和类型，使用元数据数据库时会被忽略。`maintenance` 包含只读模式和对残留上传的清除。在 gitlab.rb 中，这些是一个整体替换的哈希；在 chart 中，它们是存储 Secret 的内容，不含 `storage` 这个词；在 config.yml 中，它们位于 `storage` 之下。自编译的注册表读取自己的 config.yml，而不是 gitlab.yml。',
    '`REGISTRY_STORAGE_REDIRECT_DISABLE` 之类的环境变量只能到达一段配置下的第一层键。`REGISTRY_STORAGE_MAINTENANCE_READONLY_ENABLED` 会使注册表启动时以 `readonly config key must contain additional keys` 停止。',
    '切勿绕过注册表更改、移动或删除文件或对象，也不要让存储桶的规则使当前对象过期或归档。注册表不会察觉；镜像会损坏，只有重新推送才能修复。',
    '存储桶可以启用版本控制。每次上传都先写到临时位置，再复制，然后从那里删除，因此旧版本会不断积累：请添加几天后清除它们的规则。对象存储不在 GitLab 的备份之内，目录则在其中。使用元数据数据库时，它的备份与镜像是一个整体。',
    '镜像的大小没有限制。`payloadsizelimit` 和 `referencelimit` 只限制清单。',
  ],
  questions: {
    wish: {
      title: '您要做什么？',
      help: '查看不会改变任何东西。',
      answers: {
        choose: '为新的注册表选择存储',
        look: '查看现在使用的存储',
        move: '把镜像移到另一种存储',
        protect: '防止镜像被删除或丢失',
        unsure: '不清楚',
      },
    },
    cloud: {
      title: '您有哪些存储可以存放镜像？',
      help: '请选择离注册表近的：每个层都要在两者之间传送。没有对象存储时，用目录即可，以后还可以迁移。',
      answers: {
        disk: '注册表所在机器的磁盘',
        aws: 'AWS S3',
        compatible: 'S3 兼容存储：MinIO、Ceph 等',
        azure: 'Azure Blob Storage',
        google: 'Google Cloud Storage',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    look: {
      title: '您的注册表现在使用的存储',
      body: '驱动是 `storage` 下的第一层键。其余结果说明删除是否开启、元数据在哪里、存储是否有应答。',
    },
    move: { title: '移动镜像', body: '拉取没有停机时间，并且可以回滚。' },
    protect: {
      title: '保护镜像',
      body: '用存储桶的版本控制防止误删，用规则防止旧版本积累，再加上您自己的备份。命令适用于 AWS；Azure 和 Google Cloud 有名称不同的同类功能。',
    },
    'on-disk': { title: '目录', body: '一台机器，一个注册表，包含在 GitLab 的备份中。' },
    'on-s3': { title: 'AWS S3', body: '多个注册表的成熟选择。使用角色可以免去文件里的密钥。' },
    'on-compatible': {
      title: 'S3 兼容存储',
      body: '应当可用，但 GitLab 不提供支持。从 19.0 起，通常需要 `checksum_disabled`，以及带 `https://` 的完整地址。',
    },
    'on-azure': { title: 'Azure Blob Storage', body: '如果已有镜像，请留意布局。' },
    'on-google': { title: 'Google Cloud Storage', body: '在 Google Cloud 的机器上不需要密钥。' },
  },
  steps: {
    'see-storage': {
      title: '查看使用中的存储配置',
      body: '机密值已遮盖。这里显示的是注册表实际读取的配置，不一定是您想要设置的。',
    },
    'see-delete': { title: '查看删除是否开启', body: '清理策略和垃圾回收都依赖它。' },
    'see-metadata': { title: '查看元数据在哪里', body: '使用数据库时，它的备份与镜像是一个整体。' },
    'see-health': { title: '查看存储是否有应答', body: '`{}` 表示没有任何失败。' },
    versioning: {
      title: '启用存储桶的版本控制',
      body: '从此，被删除或替换的对象可以找回。它会占用空间。',
      undo: '暂停版本控制。已有的版本会保留，直到被清除。',
    },
    'old-versions': { title: '把旧版本的规则写入文件', body: '它还会在三天之后清除未完成的上传。' },
    'see-lifecycle': { title: '查看存储桶已有的规则', body: '下一步会替换全部已有规则。请把需要的加进文件里。' },
    'put-lifecycle': {
      title: '设置规则',
      body: '存储桶的全部规则都会被文件中的规则替换。',
      undo: '重新设置原来的规则。',
    },
    'back-up-apart': {
      title: '在 GitLab 之外备份存储桶',
      body: '用云平台的工具复制到另一个账户或区域；如果有元数据数据库，请一并备份。GitLab 的备份不包含它。',
    },
  },
  checks: {},
  evidence: {
    'one-driver-only': '存储配置里没有驱动或有多个驱动，注册表无法启动。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
