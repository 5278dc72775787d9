import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '存储',
  lead: '注册表与存储之间的情况。最后两个指标只由上游注册表导出，其余的只由 GitLab 的注册表导出。',
  metrics: {
    registry_storage_blob_download_bytes: {
      meaning: '拉取的 blob 的大小。`redirect` 表示客户端是被引导到对象存储，还是经由注册表取得数据。',
      watch: '客户端本可访问对象存储，却有大量 `redirect="false"` 的流量。',
    },
    registry_storage_blob_upload_bytes: { meaning: '推送的 blob 的大小。' },
    registry_storage_cdn_redirects_total: { meaning: '被引导到 CDN 或绕过 CDN 直达存储的下载，以及原因。' },
    registry_storage_rate_limit_total: { meaning: '触及存储速率限制的请求数。', watch: '任何增长。' },
    registry_storage_storage_backend_retries_total: {
      meaning:
        '对存储的请求的重试次数，由存储自己的库（`native`）或由注册表（`custom`）发起。名称中重复的单词并非笔误。',
      watch: '持续不断的重试。偶尔一次属于正常。',
    },
    registry_storage_urlcache_requests_total: {
      meaning: '对签名地址缓存的查询次数。',
      watch: '大多未命中：此时缓存不起作用。',
    },
    registry_storage_urlcache_object_size: { meaning: '签名地址缓存中条目的大小。' },
    registry_storage_object_accesses_topn: { meaning: '最常用对象所占的访问次数，可以看出缓存是否值得。' },
    registry_storage_object_accesses_distribution: { meaning: '各对象被访问次数的分布。' },
    registry_storage_access_tracker_dropped_events: {
      meaning: '因统计耗时过长而未计入前两个指标的访问次数。',
      watch: '增长会使前两个指标不够精确，没有其他影响。',
    },
    registry_storage_action_seconds: {
      meaning: '存储操作的耗时，按操作和驱动区分。',
      watch: '各操作的第 95 百分位。',
    },
    registry_storage_cache_total: { meaning: '对 blob 描述信息缓存的查询：总数、命中和未命中。' },
  },
  findings: {
    'rate-limit': {
      title: '存储限制了注册表的请求',
      body: '存储要求注册表放慢速度。请调低 `maxrequestspersecond`，或者让存储方提高上限。',
    },
    retries: {
      title: '对存储的请求需要反复重试',
      body: '偶尔重试属于正常；次数很多则说明存储过载，或者网络在切断连接。推送会先变慢，然后才失败。',
    },
    'slow-storage': {
      title: '存储操作很慢',
      body: '每二十次操作就有一次超过一秒。请检查磁盘、网络文件系统或对象存储，而不是注册表。',
    },
    'delivers-itself': {
      title: '大部分 blob 由注册表自己传送',
      body: '这会消耗注册表的网络和处理器。如果客户端能访问对象存储，请保持重定向开启；如果不能，那么现在这样就是对的。',
    },
    'url-cache-misses': {
      title: '签名地址缓存很少命中',
      body: '超过一半的查询未命中。原因在该指标的标签 `reason` 中。',
    },
    'dropped-accesses': {
      title: '有些访问没有计入',
      body: '只是常用对象的统计不够精确，无需处理。',
    },
  },
  charts: {
    'blob-traffic': 'blob 流量',
    'upload-size': '推送的 blob 的大小',
    'download-size': '拉取的 blob 的大小',
    retries: '存储重试与限制',
    actions: '存储操作耗时',
  },
} satisfies FamilyText<typeof family>;
