import type { storage } from '../../settings/storage.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof storage>()({
  'storage.delete.enabled': '允许删除。没有它，在 GitLab 中删除标签会以 405 失败。Linux 软件包和 chart 会自动加上。',
  'registry.storage_delete_enabled': '存储配置中没有 `delete` 时，Linux 软件包所加的值。',
  middleware: '存储之前的中间件，例如 `cloudfront`、`googlecdn`、`redirect` 或 `urlcache`。',
  'storage.redirect.disable': '由注册表传送 blob，而不是把客户端重定向到存储。',
  'storage.redirect.exceptions': '开启重定向时也不重定向的仓库，用正则表达式指定。',
  'storage.redirect.expirydelay': '重定向的签名地址的有效时间。',
  'storage.cache.blobdescriptor': '缓存 blob 大小和类型的位置。使用元数据数据库时不需要。',
  'storage.maintenance.readonly.enabled': '以 405 拒绝所有写入；拉取不受影响。',
  'storage.maintenance.uploadpurging.enabled': '清除上传的残留。这一组的四个键要么全写，要么都不写。',
  'storage.maintenance.uploadpurging.age': '残留存在多久之后清除。',
  'storage.maintenance.uploadpurging.interval': '两次清除的间隔。',
  'storage.maintenance.uploadpurging.dryrun': '只在日志中记下将要清除的内容。',
});
