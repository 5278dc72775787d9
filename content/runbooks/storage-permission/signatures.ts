import { defineSignatures } from '../../../src/diagnose/define.ts';

const root = '/var/opt/gitlab/gitlab-rails/shared/registry';
const below = 'docker/registry/v2/repositories/mygroup/fresh';
/** GitLab's registry, with what its driver met. */
const gitlab = (detail: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" auth_user_name=root code=UNKNOWN detail="${detail}" error="unknown: unknown error" go_version=go1.24.3 vars_name=mygroup/fresh version=v4.39.0-gitlab`;
/** What the registry answers: the error of the system as a number. */
const body = (op: string, errno: number) =>
  `{"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{"DriverName":"filesystem","Enclosed":{"Op":"${op}","Path":"${root}/${below}","Err":${errno}}}}]}`;

/** Many programs say "permission denied": what makes it the registry's storage is the driver's prefix, or a path below docker/registry/v2. */
export default defineSignatures({
  'driver-denied': {
    role: 'cause',
    speakers: ['registry', 'probe', 'unknown'],
    literals: [': permission denied', ': operation not permitted'],
    pattern:
      /filesystem: [a-z]{2,10} (?<storagePath>\/[\w.+@/-]{0,200}?)(?:\/docker(?:\/[^\n"]{0,400})?)?: (?:permission denied|operation not permitted)/,
    registry: true,
    examples: [
      gitlab(`filesystem: open ${root}/${below}/_manifests/tags/1/index: operation not permitted`),
      `time="2026-11-20T21:06:40.407947416Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="filesystem: mkdir ${root}/${below}: permission denied" err.message="unknown error" go.version=go1.19.8`,
      gitlab('filesystem: mkdir /mnt/git-data/registry: permission denied'),
      '{"storagedriver_filesystem":"filesystem: open /var/lib/registry: permission denied"}',
    ],
    lookAlikes: [
      gitlab(`filesystem: write ${root}/${below}/startedat: no space left on device`),
      'mkdir /var/lib/registry: permission denied',
      'open /var/lib/registry: operation not permitted',
    ],
  },
  'blob-tree-denied': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: [': permission denied'],
    pattern:
      /(?:mkdir|open|openat|write|rename|remove|unlink|unlinkat|lstat|stat|readdirent) (?<storagePath>\/[\w.+@/-]{0,200}?)\/docker\/registry\/v2\/[^\n"]{1,400}: permission denied/,
    registry: true,
    examples: [
      gitlab(`unlinkat ${root}/${below}/_manifests/tags/1/current/link: permission denied`),
      `level=error msg="unknown error reading request payload: write ${root}/${below}/_uploads/x/data: permission denied"`,
    ],
    lookAlikes: [
      `write ${root}/${below}/_uploads/x/data: no space left on device`,
      'open /var/opt/gitlab/registry/config.yml: permission denied',
    ],
  },
  // 13 is "permission denied": the answer that curl shows holds the number alone.
  'answer-denied': {
    role: 'cause',
    literals: ['"DriverName":"filesystem"'],
    pattern:
      /"DriverName":"filesystem","Enclosed":\{"Op":"\w{2,12}","Path":"(?<storagePath>\/[\w.+@/-]{0,200}?)(?:\/docker(?:\/[^\n"]{0,400})?)?","Err":(?:1|13)\}/,
    registry: true,
    examples: [body('open', 13), body('mkdir', 13)],
    lookAlikes: [body('write', 28), body('mkdir', 30)],
  },
  'driver-read-only': {
    role: 'cause',
    speakers: ['registry', 'probe', 'unknown'],
    literals: ['read-only file system'],
    pattern:
      /(?:filesystem: [a-z]{2,10} |(?:mkdir|open|write|rename|unlinkat) (?=\/[^\n"]{0,300}\/docker\/registry\/v2\/))(?<storagePath>\/[\w.+@/-]{0,200}?)(?:\/docker(?:\/[^\n"]{0,400})?)?: read-only file system/,
    sets: { storageAccess: 'read-only' },
    registry: true,
    examples: [
      gitlab(`filesystem: mkdir ${root}/${below}: read-only file system`),
      `level=error msg="unknown error reading request payload: write ${root}/${below}/_uploads/x/data: read-only file system"`,
    ],
    lookAlikes: [
      gitlab(`filesystem: mkdir ${root}/${below}: permission denied`),
      'touch: cannot touch x: Read-only file system',
    ],
  },
  'answer-read-only': {
    role: 'cause',
    literals: ['"DriverName":"filesystem"'],
    pattern: /"DriverName":"filesystem","Enclosed":\{"Op":"\w{2,12}","Path":"[^\n"]{0,600}","Err":30\}/,
    sets: { storageAccess: 'read-only' },
    registry: true,
    examples: [body('mkdir', 30)],
    lookAlikes: [body('mkdir', 13)],
  },
  'stale-nfs': {
    role: 'cause',
    speakers: ['registry', 'probe', 'unknown'],
    literals: ['stale NFS file handle'],
    pattern: /(?:filesystem: [a-z]{2,10} |\/docker\/registry\/v2\/)[^\n"]{0,600}: stale NFS file handle/,
    sets: { storageAccess: 'nfs' },
    registry: true,
    examples: [gitlab(`filesystem: open ${root}/${below}: stale NFS file handle`)],
    lookAlikes: ['df: /mnt/backup: Stale NFS file handle'],
  },
  // The disk or its file system is damaged; Linux often mounts it read-only then.
  'damaged-volume': {
    role: 'cause',
    speakers: ['registry', 'probe', 'unknown'],
    literals: ['input/output error', 'structure needs cleaning'],
    pattern:
      /(?:filesystem: [a-z]{2,10} |\/docker\/registry\/v2\/)[^\n"]{0,600}: (?:input\/output error|structure needs cleaning)/,
    sets: { storageAccess: 'read-only' },
    registry: true,
    examples: [
      gitlab(`filesystem: open ${root}/${below}: input/output error`),
      gitlab(`filesystem: mkdir ${root}/${below}: structure needs cleaning`),
    ],
    lookAlikes: ['dd: error reading /dev/sdb: Input/output error'],
  },
  // The audit log of the kernel: the program is the registry itself.
  'selinux-denied-registry': {
    role: 'cause',
    literals: ['comm="registry"'],
    pattern: /avc: {1,3}denied {1,3}\{[^}\n]{1,80}\} for {1,3}pid=\d{1,9} comm="registry"/,
    sets: { storageAccess: 'selinux' },
    registry: true,
    examples: [
      'type=AVC msg=audit(1795206403.123:456): avc:  denied  { write } for  pid=4242 comm="registry" name="registry" dev="dm-0" ino=134 scontext=system_u:system_r:container_t:s0:c1,c2 tcontext=unconfined_u:object_r:default_t:s0 tclass=dir permissive=0',
    ],
    lookAlikes: [
      'type=AVC msg=audit(1795206403.123:456): avc:  denied  { read } for  pid=4242 comm="httpd" name="index.html" dev="dm-0" ino=134',
    ],
  },
  // A pull that ends in 500: what is stored cannot be read. Where only the room is short, pulls go on.
  'pull-500': {
    role: 'symptom',
    weight: 4,
    speakers: ['client', 'unknown'],
    literals: ['received unexpected HTTP status: 500'],
    pattern:
      /^Error response from daemon: received unexpected HTTP status: 500 |for pull after error: received unexpected HTTP status: 500 |reading manifest [^\n]{1,300}: received unexpected HTTP status: 500 /,
    resolvedBy: ['symptoms/pull-completed', 'symptoms/image-copied'],
    registry: true,
    examples: [
      'Error response from daemon: received unexpected HTTP status: 500 Internal Server Error',
      'time="2026-11-20T21:07:30.936137437Z" level=info msg="Attempting next endpoint for pull after error: received unexpected HTTP status: 500 Internal Server Error"',
      'time="2026-11-20T21:07:31Z" level=fatal msg="Error parsing image name \\"docker://registry.example.com/group/app:1\\": reading manifest 1 in registry.example.com/group/app: received unexpected HTTP status: 500 Internal Server Error"',
    ],
    lookAlikes: ['received unexpected HTTP status: 500 Internal Server Error'],
  },
  // One cause among several, and the second most frequent after a full disk.
  'push-500': {
    role: 'symptom',
    weight: 1,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['received unexpected HTTP status: 500'],
    pattern:
      /^(?:[^\n]{0,300}(?:initiating layer upload|uploading layer|Upload failed)[^\n]{0,300}: )?received unexpected HTTP status: 500 /,
    resolvedBy: ['symptoms/push-completed'],
    registry: true,
    examples: ['received unexpected HTTP status: 500 Internal Server Error'],
    lookAlikes: ['received unexpected HTTP status: 502 Bad Gateway'],
  },

  // What our own probe prints (snippet check-storage-access).
  'access-allowed': {
    role: 'context',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: allowed$/m,
    sets: { storageAccess: 'allowed' },
    registry: true,
    examples: ['registry storage access: allowed'],
    lookAlikes: ['registry storage access: owner'],
  },
  'access-owner': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: owner$/m,
    sets: { storageAccess: 'owner' },
    registry: true,
    examples: ['registry storage access: owner'],
    lookAlikes: ['registry storage access: allowed'],
  },
  'access-parent': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: parent$/m,
    sets: { storageAccess: 'parent' },
    registry: true,
    examples: ['registry storage access: parent'],
    lookAlikes: ['registry storage access: owner'],
  },
  'access-selinux': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: selinux$/m,
    sets: { storageAccess: 'selinux' },
    registry: true,
    examples: ['registry storage access: selinux'],
    lookAlikes: ['registry storage access: nfs'],
  },
  'access-nfs': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: nfs$/m,
    sets: { storageAccess: 'nfs' },
    registry: true,
    examples: ['registry storage access: nfs'],
    lookAlikes: ['registry storage access: selinux'],
  },
  'access-read-only': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: read-only$/m,
    sets: { storageAccess: 'read-only' },
    registry: true,
    examples: ['registry storage access: read-only'],
    lookAlikes: ['registry storage access: allowed'],
  },
  'access-missing': {
    role: 'cause',
    literals: ['registry storage access: '],
    pattern: /^registry storage access: missing$/m,
    sets: { storageAccess: 'missing' },
    registry: true,
    examples: ['registry storage access: missing'],
    lookAlikes: ['registry storage access: allowed'],
  },
});
