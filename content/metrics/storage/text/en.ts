import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Storage',
  lead: 'How the registry gets on with its storage. The last two metrics are exported by the upstream registry only, the others by GitLab’s only.',
  metrics: {
    registry_storage_blob_download_bytes: {
      meaning:
        'Size of blobs pulled. `redirect` tells whether clients were sent to the object storage or got the data through the registry.',
      watch: 'Much traffic with `redirect="false"` although clients could reach the object storage.',
    },
    registry_storage_blob_upload_bytes: { meaning: 'Size of blobs pushed.' },
    registry_storage_cdn_redirects_total: {
      meaning: 'Downloads sent to a CDN, or past it to the storage, and why.',
    },
    registry_storage_rate_limit_total: {
      meaning: 'Requests to the storage that met its rate limit.',
      watch: 'Any increase.',
    },
    registry_storage_storage_backend_retries_total: {
      meaning:
        'Requests to the storage that were tried again, by the storage’s own library (`native`) or by the registry (`custom`). The doubled word in the name is right.',
      watch: 'A lasting rate. Single retries are normal.',
    },
    registry_storage_urlcache_requests_total: {
      meaning: 'Lookups in the cache of signed addresses.',
      watch: 'Mostly misses: then the cache is of no use.',
    },
    registry_storage_urlcache_object_size: { meaning: 'Size of the entries in the cache of signed addresses.' },
    registry_storage_object_accesses_topn: {
      meaning: 'Accesses that fall to the most wanted objects; tells whether a cache would pay.',
    },
    registry_storage_object_accesses_distribution: { meaning: 'How often objects are accessed.' },
    registry_storage_access_tracker_dropped_events: {
      meaning: 'Accesses that were not counted in the two metrics before, because counting would have taken too long.',
      watch: 'An increase makes those two less exact; nothing else suffers.',
    },
    registry_storage_action_seconds: {
      meaning: 'Duration of storage operations, by action and driver.',
      watch: 'The 95th percentile, by action.',
    },
    registry_storage_cache_total: { meaning: 'Lookups in the cache of blob descriptions: all, hits and misses.' },
  },
  findings: {
    'rate-limit': {
      title: 'The storage limits the registry’s requests',
      body: 'The storage asked the registry to slow down. Lower `maxrequestspersecond`, or have the limit of the store raised.',
    },
    retries: {
      title: 'Requests to the storage had to be repeated',
      body: 'Single retries are normal; many mean that the storage is overloaded or that the network breaks connections. Pushes get slower before they fail.',
    },
    'slow-storage': {
      title: 'Storage operations are slow',
      body: 'One in twenty takes longer than a second. Look at the disk, the network file system or the object storage, not at the registry.',
    },
    'delivers-itself': {
      title: 'The registry delivers most blobs itself',
      body: 'That costs it network and processor. If clients can reach the object storage, let redirects on; if they cannot, this is as it must be.',
    },
    'url-cache-misses': {
      title: 'The cache of signed addresses rarely hits',
      body: 'More than half of the lookups miss. The reason stands in the label `reason` of the metric.',
    },
    'dropped-accesses': {
      title: 'Some accesses were not counted',
      body: 'Only the statistics of popular objects are less exact. Nothing has to be done.',
    },
  },
  charts: {
    'blob-traffic': 'Blob traffic',
    'upload-size': 'Size of pushed blobs',
    'download-size': 'Size of pulled blobs',
    retries: 'Storage retries and limits',
    actions: 'Duration of storage operations',
  },
} satisfies FamilyText<typeof family>;
