import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表列出了一个没有名称的标签',
  summary: '在注册表查找标签的位置有一个空对象，注册表把它当成了名称为空的标签。',
  symptom:
    'GitLab 显示一个没有名称的标签，或者 `tags/list` 以 `""` 开头。删除这个标签、删除镜像仓库以及清理策略都会出错。其他标签可以正常拉取和推送。',
  background: [
    '存储桶里没有目录。注册表列出仓库的 `_manifests/tags/` 之下的内容，把键的下一段当作标签名称。如果一个对象的键正好是 `_manifests/tags/`，这一段就是空的，于是出现名称为空的标签。',
    '这类对象来自把目录保存为“键以斜杠结尾的空对象”的程序，AWS DataSync 就是其中之一，过去常用它把注册表迁移到存储桶。请改用 `aws s3 sync`。',
    '造成问题的对象不一定在旧资料所说的位置。旧资料指的是仓库的根路径。在 Distribution 2.8.2 中，位于那里的对象没有任何影响，位于 `_manifests/tags/` 的对象才会让列表以 `""` 开头。所以请查看整个仓库。',
    '这里很容易误删：该对象的键同时也是它下面所有内容的前缀。对这个键执行带 `--recursive` 的 `aws s3 rm`，会删掉整个仓库。这里所用的命令按完整的键只删除一个对象，不会连带其他内容。',
  ],
  questions: {
    objects: {
      title: '有没有键以斜杠结尾的空对象？',
      help: '命令列出一个仓库或整个群组，最后打印一行结果。它不做任何更改。如果设置了 `rootdirectory`，请把它的值加在前缀之前；如果不是 AWS 的存储，请加上 `--endpoint-url`。',
      answers: {
        tags: '有，在 `_manifests/tags/` 中',
        elsewhere: '有，但只在仓库的其他位置',
        none: '没有',
        'not-s3': '镜像不在 S3 或兼容的存储中',
        unsure: '无法确认',
      },
    },
    extent: {
      title: '有多少仓库受到影响？',
      help: '对每个顶级群组各运行一次命令。用 AWS DataSync 迁移之后，通常所有仓库都受影响。',
      answers: {
        few: '只有几个',
        many: '几乎全部：整个存储桶是由这类程序复制的',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'delete-objects': {
      title: '逐个删除空对象',
      body: '每个对象都按完整的键删除。注册表每次都会重新列出标签，因此不需要重启。',
    },
    'copy-bucket': {
      title: '复制到新的存储桶，不带这些对象',
      body: '`aws s3 sync` 只复制内容，不会带上这类空对象。原存储桶保持不变，可以随时退回。',
    },
    'look-again': {
      title: '查看注册表实际把镜像放在哪里',
      body: '标签没有名称，却没有找到这样的对象。最常见的原因是：列出的存储桶或前缀并不是正在使用的那个。',
    },
    'other-store': {
      title: '用您的存储工具查找空条目',
      body: '这种错误见于 S3。在其他存储上位置相同，只是工具不同。',
    },
  },
  steps: {
    'list-objects': {
      title: '列出对象并保存列表',
      body: '每行是一个键。以 `_manifests/tags/` 结尾的就是没有名称的标签。',
    },
    'keep-versions': {
      title: '先让删除可以撤销',
      body: '启用版本控制之后，删除的对象可以找回；否则无法找回。旧版本会占用空间，之后请用生命周期规则清除。',
      undo: '暂停版本控制：`Status=Suspended`。已有的版本会保留，直到被删除。',
    },
    'delete-object': {
      title: '按完整的键删除一个对象',
      body: '从列表中复制键，连同末尾的斜杠。如果对象不是空的，命令不会删除任何内容。每个键各执行一次。',
      undo: '启用了版本控制时，删除该键的删除标记，对象就会回来。',
    },
    'stop-cause': {
      title: '防止再次发生',
      body: '停止写入这类对象的任务，例如 AWS DataSync，或者会在其中创建目录的存储桶挂载。只有注册表可以向存储桶写入。',
    },
    'stop-writes': {
      title: '复制期间停止推送',
      body: '在存储设置中把 `maintenance.readonly.enabled` 设为 true，并应用配置。复制之后再推送到原存储桶的内容，不会出现在新存储桶中。',
      undo: '设为 false，并应用配置。',
    },
    copy: {
      title: '复制到空的新存储桶',
      body: '命令先显示列表的末尾，再询问是否继续。如果设置了 `rootdirectory`，两个存储桶中的 `docker` 文件夹都位于它之下。重复执行，直到没有可复制的内容。',
      undo: '删除新存储桶。原存储桶没有改动。',
    },
    'use-bucket': {
      title: '让注册表使用新存储桶',
      body: '存储设置会整体替换，请保留其余所有键。注册表的用户或角色对新存储桶也需要同样的权限。',
      undo: '改回原存储桶的名称。其间推送的镜像只存在于新存储桶中。',
    },
    apply: {
      title: '应用配置',
      undo: '改回原存储桶，再应用一次。',
    },
    'allow-writes': {
      title: '重新允许推送',
      body: '先拉取一个旧镜像。然后把 `maintenance.readonly.enabled` 设为 false，并应用配置。',
      undo: '设为 true，并应用配置。',
    },
    'show-storage': {
      title: '查看注册表使用的存储',
      body: '把 `bucket`、`regionendpoint` 和 `rootdirectory` 与您列出的内容对照。',
    },
    'find-by-hand': {
      title: '找到空条目，只删除它',
      body: '列出 `docker/registry/v2/repositories/` 之后接镜像路径、再接 `_manifests/tags/` 的位置。查找大小为零、名称就是目录本身的条目，只删除它，不要删除目录。',
      undo: '从存储的版本或备份中恢复。',
    },
  },
  checks: {
    names: {
      title: '再次列出标签',
      fixed: '每个标签都有名称。',
      notFixed: '仍然列出了没有名称的标签。请再查看整个仓库：可能还有另一个对象。',
    },
  },
  evidence: {
    'list-has-empty-name': '注册表的标签列表中有一个空名称。',
    'api-has-empty-name': 'GitLab 的 API 列出了一个名称为空的标签。',
    'skopeo-empty-name': 'skopeo 列出了一个名称为空的标签。',
    'folder-object-listed': '存储桶中有一个对象，它的键就是标签目录本身。',
    'objects-among-tags': '注册表查找标签的位置有一个空对象。',
    'objects-elsewhere': '有键以斜杠结尾的空对象，但不在标签目录中。',
    'objects-none': '没有键以斜杠结尾的空对象。',
    'name-empty': '注册表列出了一个没有名称的标签。',
    'names-good': '注册表列出的每个标签都有名称。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
