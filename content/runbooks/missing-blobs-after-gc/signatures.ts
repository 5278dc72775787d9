import { defineSignatures } from '../../../src/diagnose/define.ts';
import probes from './probe-signatures.ts';

const digest = 'd3c47081b46fe9958402d9960dde9d700230d81aa08c06d04b465b0fc8dd90f4';
const request = `auth.user.name=root err.code="blob unknown" err.detail="sha256:${digest}" err.message="blob unknown to registry" go.version=go1.19.8`;

/** Clients fetch only what a manifest names: a 404 then means that it was there once. Asking with HEAD is how they look first. */
const lost = defineSignatures({
  'layer-gone': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['blob unknown', 'BLOB_UNKNOWN'],
    field: 'detail',
    // People who try digests by hand use curl.
    fields: { code: /^(?:blob unknown|BLOB_UNKNOWN)$/, method: /^GET$/, useragent: /^(?!curl\/)/ },
    pattern: /^sha256:(?<blobDigest>[0-9a-f]{64})$/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `time="2026-11-20T21:55:13.812Z" level=error msg="response completed with error" ${request} http.request.method=GET http.request.useragent="docker/28.2.2 go/go1.24.3" http.response.status=404`,
    ],
    lookAlikes: [
      `time="2026-11-20T21:55:13.812Z" level=error msg="response completed with error" ${request} http.request.method=HEAD http.request.useragent="docker/28.2.2 go/go1.24.3" http.response.status=404`,
      `time="2026-11-20T21:55:13.812Z" level=error msg="response completed with error" ${request} http.request.method=GET http.request.useragent=curl/7.88.1 http.response.status=404`,
    ],
  },
  // GitLab's fork logs no method here. A HEAD is a debug line there, in newer versions.
  'layer-gone-gitlab': {
    role: 'symptom',
    weight: 4,
    speakers: ['registry'],
    literals: ['BLOB_UNKNOWN'],
    fields: { code: /^BLOB_UNKNOWN$/, method: /^$/ },
    pattern: /level"?[=:]"?error\b/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `time="2026-11-20T21:55:13.812Z" level=error msg="blob unknown to registry" auth_user_name=root code=BLOB_UNKNOWN detail="sha256:${digest}" error="blob unknown: blob unknown to registry" go_version=go1.24.3 root_repo=group vars_name=group/app`,
    ],
    lookAlikes: [
      `time="2026-11-20T21:55:13.812Z" level=debug msg="blob unknown to registry" auth_user_name=root code=BLOB_UNKNOWN detail="sha256:${digest}" error="blob unknown: blob unknown to registry" go_version=go1.24.3 root_repo=group vars_name=group/app`,
    ],
  },
  'layer-not-served': {
    role: 'symptom',
    weight: 3,
    speakers: ['registry', 'proxy'],
    literals: ['"status":404', 'HTTP/1.1" 404', 'HTTP/1.0" 404', 'HTTP/2.0" 404'],
    field: 'uri',
    fields: { status: /^404$/, method: /^GET$/, useragent: /^(?!curl\/)/ },
    pattern: /^\/v2\/[^\s?]{1,300}\/blobs\/sha256:(?<blobDigest>[0-9a-f]{64})/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `198.51.100.5 - - [20/Nov/2026:21:55:13 +0000] "GET /v2/group/app/blobs/sha256:${digest} HTTP/1.1" 404 157 "-" "docker/28.2.2" -`,
    ],
    lookAlikes: [
      `198.51.100.5 - - [20/Nov/2026:21:55:13 +0000] "HEAD /v2/group/app/blobs/sha256:${digest} HTTP/1.1" 404 0 "-" "docker/28.2.2" -`,
    ],
  },
  'layer-unknown-body': {
    role: 'symptom',
    weight: 3,
    speakers: ['probe', 'client', 'unknown'],
    literals: ['"BLOB_UNKNOWN"'],
    sets: { lossSign: 'blob' },
    pattern:
      /\{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"(?:,"detail":"sha256:(?<blobDigest>[0-9a-f]{64})")?/,
    registry: true,
    examples: [`{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry","detail":"sha256:${digest}"}]}`],
    lookAlikes: [
      `{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry","detail":"sha256:${digest}"}]}`,
    ],
  },
  // The tag was found and names a manifest; that manifest is what is gone.
  'tag-without-manifest': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['unknown manifest name='],
    field: 'detail',
    fields: { code: /^(?:manifest unknown|MANIFEST_UNKNOWN)$/, reference: /^(?!sha256:)[\w.-]{1,128}$/ },
    pattern: /^unknown manifest name=[^\s]{1,300} revision=sha256:(?<blobDigest>[0-9a-f]{64})/,
    sets: { lossSign: 'manifest' },
    registry: true,
    examples: [
      `time="2026-11-20T20:52:39.976180071Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown manifest name=group/app revision=sha256:${digest}" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET vars.name=group/app vars.reference=1.0.0`,
    ],
    lookAlikes: [
      `time="2026-11-20T20:52:39.976180071Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown manifest name=group/app revision=sha256:${digest}" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET vars.name=group/app vars.reference="sha256:${digest}"`,
      'time="2026-11-20T20:52:39.976180071Z" level=error msg="response completed with error" err.code="manifest unknown" err.detail="unknown tag=1.0.0" err.message="manifest unknown" go.version=go1.19.8 http.request.method=GET vars.name=group/app vars.reference=1.0.0',
    ],
  },
  'tag-without-manifest-body': {
    role: 'cause',
    speakers: ['probe'],
    literals: ['"MANIFEST_UNKNOWN"'],
    field: 'uri',
    fields: {
      body: /"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":\{"Name":"[^"\n]{1,300}","Revision":"sha256:/,
    },
    pattern: /^\/v2\/[^\s?]{1,300}\/manifests\/(?!sha256:)[\w.-]{1,128}$/,
    sets: { lossSign: 'manifest' },
    registry: true,
    examples: [
      `> GET /v2/group/app/manifests/1.0.0 HTTP/1.1\n> Host: registry.example.com\n> \n< HTTP/1.1 404 Not Found\n< Docker-Distribution-Api-Version: registry/2.0\n< \n{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Name":"group/app","Revision":"sha256:${digest}"}}]}`,
    ],
    lookAlikes: [
      `> GET /v2/group/app/manifests/sha256:${digest} HTTP/1.1\n> Host: registry.example.com\n> \n< HTTP/1.1 404 Not Found\n< Docker-Distribution-Api-Version: registry/2.0\n< \n{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Name":"group/app","Revision":"sha256:${digest}"}}]}`,
    ],
  },
  // Asked for by digest, or by a tag that names this digest: the answer alone does not tell.
  'revision-unknown-body': {
    role: 'symptom',
    speakers: ['probe', 'client', 'unknown'],
    literals: ['"MANIFEST_UNKNOWN"'],
    pattern:
      /\{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":\{"Name":"[^"\n]{1,300}","Revision":"sha256:(?<blobDigest>[0-9a-f]{64})"/,
    suggests: { 'missing-blobs-after-gc': 3, 'manifest-unknown': 2 },
    registry: true,
    examples: [
      `{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Name":"group/app","Revision":"sha256:${digest}"}}]}`,
    ],
    lookAlikes: ['{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"nosuch"}}]}'],
  },
  'empty-link': {
    role: 'cause',
    speakers: ['registry'],
    literals: ['invalid checksum digest format'],
    field: 'detail',
    pattern: /^invalid checksum digest format$/,
    sets: { lossSign: 'empty-link' },
    registry: true,
    examples: [
      'time="2026-11-20T20:52:39.865067593Z" level=error msg="response completed with error" err.code=unknown err.detail="invalid checksum digest format" err.message="unknown error" go.version=go1.19.8 http.request.method=GET http.request.uri=/v2/group/app/manifests/big http.response.status=500',
    ],
    lookAlikes: [
      'time="2026-11-20T20:52:39Z" level=error msg="response completed with error" err.code="digest invalid" err.detail="invalid digest" err.message="provided digest did not match uploaded content" go.version=go1.19.8',
    ],
  },
});

/** What each client says when a layer or a configuration is answered 404. */
const clients = defineSignatures({
  'podman-blob-404': {
    role: 'cause',
    literals: ['etching blob: '],
    pattern:
      /(?:reading (?:config )?blob sha256:(?<blobDigest>[0-9a-f]{64}): |parsing image configuration: |initializing image from source [^\s]{1,400}: )(?:[Ee]rror )?fetching blob: (?:invalid status code from registry 404\b|(?:blob unknown: )?blob unknown to registry)/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `Error: reading blob sha256:${digest}: Error fetching blob: invalid status code from registry 404 (Not Found)`,
      'Error: parsing image configuration: Error fetching blob: invalid status code from registry 404 (Not Found)',
      `time="2026-11-20T21:56:33Z" level=fatal msg="reading config blob sha256:${digest}: fetching blob: blob unknown to registry"`,
      'Error: parsing image configuration: fetching blob: blob unknown: blob unknown to registry',
    ],
    lookAlikes: [
      `Error: reading blob sha256:${digest}: Error fetching blob: invalid status code from registry 403 (Forbidden)`,
    ],
  },
  'containerd-blob-404': {
    role: 'cause',
    literals: ['could not fetch content descriptor', 'failed open: content at http'],
    pattern:
      /could not fetch content descriptor sha256:[0-9a-f]{64} \([^)\n]{1,120}\) from remote: not found|failed open: content at https?:\/\/[^\s"]{1,400}\/blobs\/sha256:[0-9a-f]{64} not found/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `ctr: failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:${digest} (application/vnd.docker.image.rootfs.diff.tar.gzip) from remote: not found`,
      `failed to copy: httpReadSeeker: failed open: content at https://registry.example.com/v2/group/app/blobs/sha256:${digest} not found: not found`,
    ],
    lookAlikes: [
      'failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://minio.internal:9000/registry/x": dial tcp: i/o timeout',
    ],
  },
  // The index was read; the manifest of one platform in it is not there.
  'containerd-child-404': {
    role: 'cause',
    literals: ['failed open: content at http'],
    pattern:
      /failed open: content at https?:\/\/[^\s"]{1,400}\/manifests\/sha256:(?<blobDigest>[0-9a-f]{64}) not found/,
    sets: { lossSign: 'manifest' },
    registry: true,
    examples: [
      `failed to pull and unpack image "registry.example.com/group/app:1": failed to copy: httpReadSeeker: failed open: content at https://registry.example.com/v2/group/app/manifests/sha256:${digest} not found: not found`,
    ],
    lookAlikes: [
      `failed to copy: httpReadSeeker: failed open: content at https://registry.example.com/v2/group/app/blobs/sha256:${digest} not found: not found`,
    ],
  },
  // Also what a push says whose upload was sent elsewhere by a redirect.
  'docker-unknown-blob': {
    role: 'symptom',
    weight: 2,
    speakers: ['client', 'ci', 'unknown'],
    literals: ['unknown blob'],
    pattern: /^(?:docker: )?(?:Error response from daemon: )?unknown blob\b/,
    sets: { lossSign: 'blob' },
    resolvedBy: ['symptoms/push-completed', 'symptoms/pull-completed', 'symptoms/job-succeeded'],
    registry: true,
    examples: ['unknown blob', 'Error response from daemon: unknown blob'],
    lookAlikes: ['blob upload unknown', 'an unknown blob of text'],
  },
  'docker-config-404': {
    role: 'cause',
    literals: ['error pulling image configuration: '],
    pattern:
      /error pulling image configuration: (?:download failed after attempts=\d{1,3}: )?(?:unknown blob|blob unknown)/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: ['error pulling image configuration: download failed after attempts=1: unknown blob'],
    lookAlikes: [
      'error pulling image configuration: download failed after attempts=6: dial tcp: lookup minio.internal on 198.51.100.53:53: no such host',
    ],
  },
  'dockerd-download-404': {
    role: 'cause',
    literals: ['Download failed after ', 'Not continuing with pull after error: '],
    pattern:
      /(?:Download failed after \d{1,3} attempts?|Not continuing with pull after error): (?:[^"\n]{1,120}: )?unknown blob/,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      'time="2026-11-20T21:55:13.815781763Z" level=error msg="Download failed after 1 attempts: unknown blob"',
      'time="2026-11-20T21:56:32.863051815Z" level=error msg="Not continuing with pull after error: error pulling image configuration: download failed after attempts=1: unknown blob"',
    ],
    lookAlikes: ['time="2026-11-20T21:55:13.815781763Z" level=error msg="Upload failed: unknown blob"'],
  },
  'ggcr-blob-404': {
    role: 'cause',
    literals: ['BLOB_UNKNOWN: '],
    pattern: /GET https?:\/\/[^\s"]{1,400}\/blobs\/sha256:(?<blobDigest>[0-9a-f]{64}): BLOB_UNKNOWN: /,
    sets: { lossSign: 'blob' },
    registry: true,
    examples: [
      `error building image: GET https://registry.example.com/v2/group/app/blobs/sha256:${digest}: BLOB_UNKNOWN: blob unknown to registry; sha256:${digest}`,
    ],
    lookAlikes: [
      `PUT https://registry.example.com/v2/group/app/manifests/1: MANIFEST_BLOB_UNKNOWN: blob unknown to registry; sha256:${digest}`,
    ],
  },
});

/** The collection itself: refused, or stopped by what it could not read. */
const collection = defineSignatures({
  'collection-refused': {
    role: 'cause',
    literals: ['offline garbage collection is no longer possible', 'garbage-collect command is not compatible'],
    pattern:
      /managed by the metadata database, and offline garbage collection is no longer possible|the garbage-collect command is not compatible with database metadata/,
    sets: { lossSign: 'collection-refused', metadataStore: 'database' },
    registry: true,
    examples: [
      'ERRO[0000] this filesystem is managed by the metadata database, and offline garbage collection is no longer possible, if you are not using the database anymore, remove the file at the lock_path in this log message lock_path=/docker/registry/lockfiles/database-in-use',
      'the garbage-collect command is not compatible with database metadata, please use online garbage collection instead',
    ],
    lookAlikes: ['level=info msg="starting online GC agent" component=registry.gc.Agent'],
  },
  'collection-met-empty-link': {
    role: 'cause',
    literals: ['failed to garbage collect: '],
    pattern: /failed to garbage collect: failed to mark: [^\n]{0,400}invalid checksum digest format/,
    sets: { lossSign: 'collection-stopped' },
    registry: true,
    examples: [
      'failed to garbage collect: failed to mark: filesystem: filesystem: invalid checksum digest format',
      `failed to garbage collect: failed to mark: filesystem: filesystem: failed to retrieve tags for digest sha256:${digest}: invalid checksum digest format`,
    ],
    lookAlikes: [
      'failed to garbage collect: failed to mark: filesystem: Path not found: /docker/registry/v2/repositories',
    ],
  },
  'collection-met-nothing': {
    role: 'cause',
    literals: ['failed to garbage collect: '],
    pattern:
      /failed to garbage collect: failed to mark: [^\n]{0,200}Path not found: \/docker\/registry\/v2\/repositories/,
    sets: { lossSign: 'empty-storage' },
    registry: true,
    examples: [
      'failed to garbage collect: failed to mark: filesystem: Path not found: /docker/registry/v2/repositories',
    ],
    lookAlikes: ['failed to garbage collect: failed to mark: filesystem: filesystem: invalid checksum digest format'],
  },
  // A tag or an index names a manifest that is not there.
  'collection-met-lost-manifest': {
    role: 'cause',
    literals: ['failed to garbage collect: '],
    pattern: /failed to garbage collect: failed to mark: [^\n]{0,400}unknown manifest name=/,
    sets: { lossSign: 'collection-stopped' },
    registry: true,
    examples: [
      `failed to garbage collect: failed to mark: failed to retrieve manifest for digest sha256:${digest}: unknown manifest name=group/app revision=sha256:${digest}`,
    ],
    lookAlikes: [
      'failed to garbage collect: failed to mark: filesystem: Path not found: /docker/registry/v2/repositories',
    ],
  },
  'collection-failed': {
    role: 'symptom',
    weight: 2,
    literals: ['Failed to run garbage-collect command'],
    pattern: /Failed to run garbage-collect command, starting registry service/,
    registry: true,
    examples: ['Failed to run garbage-collect command, starting registry service.'],
    lookAlikes: [
      'Running garbage-collect using configuration /var/opt/gitlab/registry/config.yml, this might take a while...',
    ],
  },
});

export default { ...lost, ...clients, ...collection, ...probes };
