import { defineSignatures } from '../../../src/diagnose/define.ts';

const upload = 'docker/registry/v2/repositories/mygroup/fresh/_uploads/3cef9218-cacd-40b1-9d05-7bf1a4a34ef4';
const root = '/var/opt/gitlab/gitlab-rails/shared/registry';

/** Every program on the host says "no space left on device": what makes it the registry is who speaks, or the path. */
export default defineSignatures({
  'registry-no-space': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['no space left on device'],
    pattern:
      /(?:write|mkdir|open|create|rename|link|sync|fsync|truncate) (?<storagePath>\/[\w.+@/-]{0,200}?)\/docker\/registry\/v2\/[^\n"]{1,400}: no space left on device/,
    sets: { fullPlace: 'registry' },
    registry: true,
    examples: [
      `time="2026-11-20T21:07:37.248458659Z" level=error msg="unknown error reading request payload: write ${root}/${upload}/data: no space left on device" auth.user.name=root go.version=go1.19.8`,
      `time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="filesystem: write ${root}/${upload}/startedat: no space left on device" error="unknown: unknown error" go_version=go1.24.3 version=v4.39.0-gitlab`,
      `{"err.code":"unknown","err.detail":"write ${root}/${upload}/data: no space left on device","err.message":"unknown error","go.version":"go1.19.8","level":"error","msg":"response completed with error"}`,
    ],
    lookAlikes: [
      'dd: error writing ‘/mnt/disk/file’: No space left on device',
      `detail="filesystem: mkdir ${root}/${upload}: permission denied"`,
      'write /var/lib/docker/tmp/GetImageBlob123456: no space left on device',
    ],
  },
  // The registry's own line with a path that is not in its storage, such as a temporary file.
  'registry-no-space-elsewhere': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['no space left on device'],
    pattern: /\bno space left on device\b/,
    sets: { fullPlace: 'registry' },
    registry: true,
    examples: [
      'time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="open /tmp/upload-1: no space left on device" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['kubelet: no space left on device'],
  },
  'registry-quota': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['disk quota exceeded'],
    pattern: /(?:filesystem: [a-z]{2,10} |\/docker\/registry\/v2\/)[^\n"]{0,400}: disk quota exceeded/,
    sets: { fullPlace: 'registry', diskSpace: 'quota' },
    registry: true,
    examples: [
      `time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="filesystem: write ${root}/${upload}/startedat: disk quota exceeded" go_version=go1.24.3 version=v4.39.0-gitlab`,
    ],
    lookAlikes: ['cp: cannot create regular file: Disk quota exceeded'],
  },
  'proxy-no-space': {
    role: 'cause',
    literals: ['(28: No space left on device)'],
    pattern: /failed \(28: No space left on device\)[^\n]{0,700}request: "[A-Z]{3,7} \/v2\//,
    sets: { fullPlace: 'proxy' },
    registry: true,
    examples: [
      '2026/11/20 20:45:10 [crit] 21480#21480: *1 open() "/var/lib/nginx/client_body_temp/0000000001" failed (28: No space left on device), client: 198.51.100.5, server: registry.example.com, request: "PATCH /v2/group/app/blobs/uploads/abc HTTP/1.1", host: "registry.example.com"',
      '2026/11/20 20:45:10 [crit] 21480#21480: *7 pwrite() "/var/cache/nginx/proxy_temp/1/00/0000000001" failed (28: No space left on device) while reading upstream, client: 198.51.100.5, server: registry.example.com, request: "GET /v2/group/app/blobs/sha256:aa HTTP/1.1", upstream: "http://127.0.0.1:5000/", host: "registry.example.com"',
    ],
    lookAlikes: [
      '2026/11/20 20:45:10 [crit] 1#1: *1 pwrite() "/var/cache/nginx/1" failed (28: No space left on device) while reading upstream, client: 198.51.100.5, server: shop.example.com, request: "GET /cart HTTP/1.1"',
    ],
  },
  'proxy-no-space-cut': {
    role: 'symptom',
    weight: 4,
    literals: ['(28: No space left on device)'],
    pattern: /(?:pwrite|open|writev|mkdir)\(\)[^\n]{0,300} failed \(28: No space left on device\)/,
    sets: { fullPlace: 'proxy' },
    examples: ['pwrite() "/var/cache/nginx/proxy_temp/1" failed (28: No space left on device) while reading upstream'],
    lookAlikes: ['open() "/var/cache/nginx/x" failed (13: Permission denied)'],
  },
  // The image was delivered; the host that unpacks it has no room.
  'client-no-space': {
    role: 'cause',
    literals: ['no space left on device'],
    pattern:
      /(?:failed to (?:register|extract) layer|failed to copy: (?:failed to send write: )?write \/|failed commit on ref "|error building (?:image|stage): |failed to pull and unpack image|adding layer with blob|storing blob to file|writing blob: |\/var\/lib\/docker\/tmp\/GetImageBlob)[^\n]{0,900}no space left on device/,
    sets: { fullPlace: 'client' },
    registry: true,
    examples: [
      'failed to register layer: write /usr/lib/x86_64-linux-gnu/libx.so: no space left on device',
      'failed to register layer: Error processing tar file(exit status 1): write /app/data.bin: no space left on device',
      'write /var/lib/docker/tmp/GetImageBlob123456789: no space left on device',
      'error building image: error building stage: failed to take snapshot: write /kaniko/123456: no space left on device',
      'ERROR: failed to solve: failed to copy: failed to send write: write /var/lib/buildkit/runc-overlayfs/content/ingest/1/data: no space left on device: unknown',
      'Failed to pull image "registry.example.com/group/app:1": failed to pull and unpack image "registry.example.com/group/app:1": failed to copy: write /var/lib/containerd/io.containerd.content.v1.content/ingest/a/data: no space left on device',
    ],
    lookAlikes: [
      'dd: error writing ‘/mnt/disk/file’: No space left on device',
      'failed to register layer: operation not permitted',
      'cp: failed to copy: no space left on device',
    ],
  },
  'bucket-full': {
    role: 'cause',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['XMinioStorageFull', 'QuotaExceeded'],
    pattern: /(?:s3aws: |s3_v2: [^\n]{0,400}api error )(?:XMinioStorageFull|\w{0,20}QuotaExceeded)\b/,
    sets: { fullPlace: 'bucket' },
    registry: true,
    examples: [
      'time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="s3_v2: operation error S3: PutObject, https response error StatusCode: 507, RequestID: 17F2, HostID: dd9, api error XMinioStorageFull: Storage backend has reached its minimum free drive threshold." go_version=go1.24.3 version=v4.39.0-gitlab',
      'time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="s3aws: QuotaExceeded: bucket quota\\n\\tstatus code: 403, request id: 17F2, host id: " go_version=go1.23.2 version=v4.13.0-gitlab',
    ],
    lookAlikes: ['pods "web-1" is forbidden: exceeded quota: compute', 's3aws: AccessDenied: Access Denied'],
  },
  'bucket-full-xml': {
    role: 'cause',
    literals: ['XMinioStorageFull', 'QuotaExceeded'],
    pattern: /<Code>(?:XMinioStorageFull|\w{0,20}QuotaExceeded)<\/Code>/,
    sets: { fullPlace: 'bucket' },
    examples: ['<Error><Code>XMinioStorageFull</Code><Message>x</Message></Error>'],
    lookAlikes: ['<Error><Code>AccessDenied</Code></Error>'],
  },
  'database-full': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['SQLSTATE 53100'],
    pattern: /\(SQLSTATE 53100\)/,
    sets: { fullPlace: 'database' },
    examples: [
      'time="2026-11-20T21:07:42.264Z" level=error msg="unknown error" code=UNKNOWN detail="ERROR: could not extend file \\"base/16385/24601\\": No space left on device (SQLSTATE 53100)" go_version=go1.24.3 version=v4.39.0-gitlab',
    ],
    lookAlikes: ['ERROR: relation "public.blobs" does not exist (SQLSTATE 42P01)'],
  },
  // Narrower than the shared symptom: an upload ended in 500, which wrong headers in front of the registry never give.
  'push-500': {
    role: 'symptom',
    weight: 2,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['received unexpected HTTP status: 500'],
    pattern:
      /^(?:[^\n]{0,300}(?:initiating layer upload|uploading layer|Upload failed)[^\n]{0,300}: )?received unexpected HTTP status: 500 Internal Server Error/,
    registry: true,
    resolvedBy: ['symptoms/push-completed'],
    examples: [
      'received unexpected HTTP status: 500 Internal Server Error',
      'Error: writing blob: initiating layer upload to /v2/mygroup/fresh/blobs/uploads/ in registry.example.com:5050: received unexpected HTTP status: 500 Internal Server Error',
    ],
    lookAlikes: [
      'Error response from daemon: received unexpected HTTP status: 500 Internal Server Error',
      'received unexpected HTTP status: 502 Bad Gateway',
    ],
  },
  // df over a path that only GitLab or a registry has.
  'df-full': {
    role: 'symptom',
    weight: 5,
    literals: ['100% /var/opt/gitlab', '100% /var/lib/registry'],
    pattern:
      /^\S{1,200}\s{1,30}[\d.]{1,12}[KMGTP]?\s[^\n]{1,60}\s100% (?<storagePath>\/var\/(?:opt\/gitlab|lib\/registry)[\w./-]{0,200})$/,
    // Space or inodes: df -P and df -i print lines of the same shape.
    sets: { fullPlace: 'registry' },
    registry: true,
    examples: ['/dev/sdb1        50G   50G     0 100% /var/opt/gitlab'],
    lookAlikes: [
      '/dev/sdb1        50G   12G   38G  24% /var/opt/gitlab',
      '/dev/sdc1        50G   50G     0 100% /srv/media',
    ],
  },
  'disk-full': {
    role: 'cause',
    literals: ['registry disk check: '],
    pattern: /^registry disk check: full$/,
    sets: { fullPlace: 'registry', diskSpace: 'full' },
    registry: true,
    examples: ['registry disk check: full'],
    lookAlikes: ['registry disk check: has room'],
  },
  'disk-inodes': {
    role: 'cause',
    literals: ['registry disk check: '],
    pattern: /^registry disk check: inodes used up$/,
    sets: { fullPlace: 'registry', diskSpace: 'inodes' },
    registry: true,
    examples: ['registry disk check: inodes used up'],
    lookAlikes: ['registry disk check: full'],
  },
  'disk-has-room': {
    role: 'context',
    literals: ['registry disk check: '],
    pattern: /^registry disk check: has room$/,
    sets: { diskSpace: 'free' },
    healthy: true,
    registry: true,
    examples: ['registry disk check: has room'],
    lookAlikes: ['registry disk check: full'],
  },
  'other-disk-full': {
    role: 'cause',
    literals: ['docker disk check: ', 'proxy disk check: ', 'database disk check: '],
    pattern: /^(?:docker|proxy|database) disk check: (?:full|inodes used up)$/,
    registry: true,
    examples: ['docker disk check: full', 'database disk check: inodes used up'],
    lookAlikes: ['proxy disk check: has room'],
  },
  'docker-has-room': {
    role: 'context',
    literals: ['docker disk check: '],
    pattern: /^docker disk check: has room$/,
    registry: true,
    examples: ['docker disk check: has room'],
    lookAlikes: ['docker disk check: full'],
  },
  'proxy-has-room': {
    role: 'context',
    literals: ['proxy disk check: '],
    pattern: /^proxy disk check: has room$/,
    registry: true,
    examples: ['proxy disk check: has room'],
    lookAlikes: ['proxy disk check: full'],
  },
  'database-has-room': {
    role: 'context',
    literals: ['database disk check: '],
    pattern: /^database disk check: has room$/,
    registry: true,
    examples: ['database disk check: has room'],
    lookAlikes: ['database disk check: full'],
  },
  'metadata-database': {
    role: 'context',
    literals: ['registry metadata: '],
    pattern: /^registry metadata: database$/,
    sets: { metadataStore: 'database' },
    registry: true,
    examples: ['registry metadata: database'],
    lookAlikes: ['registry metadata: filesystem'],
  },
  'metadata-filesystem': {
    role: 'context',
    literals: ['registry metadata: '],
    pattern: /^registry metadata: filesystem$/,
    sets: { metadataStore: 'filesystem' },
    registry: true,
    examples: ['registry metadata: filesystem'],
    lookAlikes: ['registry metadata: database'],
  },
});
