import type { checks } from '../../settings/checks.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof checks>()({
  'health.storagedriver.enabled': '定期检查存储；检查失败期间，所有请求都得到 503。chart 默认关闭。',
  'health.storagedriver.interval': '两次检查的间隔。',
  'health.storagedriver.threshold': '连续失败多少次后拒绝请求；未设置时为一次。',
  'health.database.enabled': '定期检查元数据数据库。',
  'health.database.interval': '两次检查的间隔。',
  'health.database.threshold': '连续失败多少次后拒绝请求。',
  'health.database.timeout': '一次检查允许的时间。',
  'health.file': '一旦存在就视为异常的文件。',
  'health.http': '必须有应答的地址。',
  'health.tcp': '必须接受连接的端口。',
  'registry.validation_enabled': '启用对推送的清单的检查：与 `validation.disabled` 相反。',
  'validation.disabled': '关闭对推送的清单的检查。',
  'validation.manifests.referencelimit': '一个清单最多可含的引用数；0 表示不限。',
  'validation.manifests.payloadsizelimit': '清单的最大字节数；0 表示不限。它不限制镜像的大小。',
  'validation.manifests.urls.allow': '清单中允许出现的地址模式。',
  'validation.manifests.urls.deny': '清单中禁止出现的地址模式。',
  'policy.repository.classes': '允许的仓库类别。',
  'compatibility.schema1.enabled': '接受 schema 1 清单。4.0 及以后的注册表会忽略它。',
});
