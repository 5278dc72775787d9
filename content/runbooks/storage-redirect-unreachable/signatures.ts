import { defineSignatures } from '../../../src/diagnose/define.ts';

const stored =
  'docker/registry/v2/blobs/sha256/bb/bb86909ebc8db0944fd26fc62c52ede45a04c1e25aa6e1533a1afdd45f3bc664/data';
const signed = `https://minio.internal.example.com:9000/registry/${stored}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=1200`;
const failed = 'error pulling image configuration: download failed after attempts=6: ';
const fromRegistry = (error: string) =>
  `time="2026-11-20T21:24:23.8Z" level=error msg="response completed with error" auth.user.name=root err.code=unknown err.detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"http://s3.example.com:9000/registry/docker/registry/v2/repositories/group/app/_manifests/tags/1/current/link\\": ${error}" err.message="unknown error" go.version=go1.19.8`;
const fromRegistryV2 = (error: string) =>
  `time="2026-01-10T10:00:00.123Z" level=error msg="service unavailable" code=UNAVAILABLE detail="s3_v2: operation error S3: GetObject, https response error StatusCode: 0, RequestID: , HostID: , request send failed, Get \\"https://s3.example.com:9000/registry/docker\\": ${error}" go_version=go1.24.3`;

/**
 * Two ways lead to the store: the client's, after the registry's 307, and the registry's own. Which one failed shows in who says it: the
 * registry's driver puts its name and "caused by:" or "request send failed," before the request.
 */
export default defineSignatures({
  'client-no-name': {
    role: 'cause',
    literals: ['docker/registry/v2/'],
    pattern:
      /(?<!caused by: |request send failed, )\b(?:Get|Head) "?https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})\/(?:[^\s"\\/?]{1,100}\/){0,6}docker\/registry\/v2\/[^\s"\\]{0,2000}"?: dial tcp: lookup /,
    sets: { storageReach: 'client', storageUnreachable: 'dns' },
    registry: true,
    examples: [
      `reading blob sha256:bb86: Get "${signed}": dial tcp: lookup minio.internal.example.com on 198.51.100.53:53: no such host`,
      `ERROR: error pulling image configuration: Get https://minio.internal.example.com:9000/registry/${stored}?verify=1: dial tcp: lookup minio.internal.example.com on 198.51.100.53:53: no such host`,
    ],
    lookAlikes: [
      fromRegistry('dial tcp: lookup s3.example.com on 198.51.100.53:53: no such host'),
      'Error response from daemon: Get "https://registry.example.com/v2/": dial tcp: lookup registry.example.com on 198.51.100.53:53: no such host',
    ],
  },
  'client-refused': {
    role: 'cause',
    literals: ['docker/registry/v2/'],
    pattern:
      /(?<!caused by: |request send failed, )\b(?:Get|Head) "?https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})\/(?:[^\s"\\/?]{1,100}\/){0,6}docker\/registry\/v2\/[^\s"\\]{0,2000}"?: dial tcp [^\s]{3,80}: connect: (?:connection refused|no route to host|network is unreachable)/,
    sets: { storageReach: 'client', storageUnreachable: 'refused' },
    registry: true,
    examples: [
      `time="2026-11-20T21:10:28Z" level=fatal msg="reading blob sha256:bb86: Get \\"https://s3.example.com:8443/${stored}\\": dial tcp 198.51.100.9:8443: connect: connection refused"`,
      `failed to copy: httpReadSeeker: failed open: failed to do request: Get "${signed}": dial tcp 198.51.100.9:9000: connect: connection refused`,
    ],
    lookAlikes: [
      fromRegistry('dial tcp 198.51.100.9:9000: connect: connection refused'),
      'Error response from daemon: Get "https://registry.example.com:5050/v2/": dial tcp 198.51.100.7:5050: connect: connection refused',
    ],
  },
  'client-timeout': {
    role: 'cause',
    literals: ['docker/registry/v2/'],
    pattern:
      /(?<!caused by: |request send failed, )\b(?:Get|Head) "?https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})\/(?:[^\s"\\/?]{1,100}\/){0,6}docker\/registry\/v2\/[^\s"\\]{0,2000}"?: (?:dial tcp [^\s]{3,80}: (?:i\/o timeout|connect: (?:connection|operation) timed out)|net\/http: TLS handshake timeout|net\/http: request canceled while waiting for connection|context deadline exceeded)/,
    sets: { storageReach: 'client', storageUnreachable: 'timeout' },
    registry: true,
    examples: [
      `Error: parsing image configuration: Get "${signed}": dial tcp 198.51.100.9:9000: i/o timeout`,
      `failed to do request: Get "${signed}": net/http: TLS handshake timeout`,
    ],
    lookAlikes: [fromRegistry('dial tcp 198.51.100.9:9000: i/o timeout')],
  },
  // Docker leaves the address out. The manifest came from the registry a moment before, so the blob was to come from somewhere else.
  'download-no-name': {
    role: 'cause',
    literals: ['download failed after attempts'],
    pattern:
      /error pulling image configuration: download failed after attempts=\d{1,3}: dial tcp: lookup (?<storageHost>[\w.-]{1,253})\b/,
    sets: { storageReach: 'client', storageUnreachable: 'dns' },
    registry: true,
    examples: [`${failed}dial tcp: lookup minio.internal.example.com on 10.0.0.53:53: no such host`],
    lookAlikes: [`${failed}x509: certificate signed by unknown authority`],
  },
  'download-refused': {
    role: 'cause',
    literals: ['download failed after attempts'],
    pattern:
      /error pulling image configuration: download failed after attempts=\d{1,3}: dial tcp (?<storageHost>[\w.:[\]-]{3,80}): connect: (?:connection refused|no route to host|network is unreachable)/,
    sets: { storageReach: 'client', storageUnreachable: 'refused' },
    registry: true,
    examples: [
      `${failed}dial tcp [::1]:8443: connect: connection refused`,
      `time="2026-11-20T21:10:28.7Z" level=error msg="Not continuing with pull after error: ${failed}dial tcp 10.0.0.9:9000: connect: no route to host"`,
    ],
    lookAlikes: [`${failed}proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused`],
  },
  'download-timeout': {
    role: 'cause',
    literals: ['download failed after attempts'],
    pattern:
      /error pulling image configuration: download failed after attempts=\d{1,3}: dial tcp (?<storageHost>[\w.:[\]-]{3,80}): (?:i\/o timeout|connect: (?:connection|operation) timed out)/,
    sets: { storageReach: 'client', storageUnreachable: 'timeout' },
    registry: true,
    examples: [`${failed}dial tcp 10.0.0.9:9000: i/o timeout`],
    lookAlikes: [`${failed}unknown blob`],
  },
  // Something ended it on the way; no word of where.
  'download-ended': {
    role: 'symptom',
    literals: ['download failed after attempts'],
    pattern:
      /error pulling image configuration: download failed after attempts=\d{1,3}: (?:EOF|unexpected EOF|net\/http: TLS handshake timeout|read tcp [^\s]{3,140}: read: connection reset by peer|context deadline exceeded)/,
    sets: { storageReach: 'client' },
    registry: true,
    examples: [`${failed}net/http: TLS handshake timeout`, `${failed}EOF`],
    lookAlikes: [`${failed}unknown blob`],
  },

  'registry-refused': {
    role: 'cause',
    literals: ['dial tcp '],
    pattern:
      /\bs3(?:aws: RequestError: send request failed\s{0,3}caused by: |_v2: [^"\n]{0,400}?request send failed, )[A-Z][a-z]{2,5} "https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})[/?"][^\s]{0,2000}: dial tcp [^\s]{3,80}: connect: (?:connection refused|no route to host|network is unreachable)/,
    sets: { storageReach: 'registry', storageUnreachable: 'refused', storageFailure: 'unreachable' },
    registry: true,
    examples: [
      fromRegistry('dial tcp 198.51.100.9:9000: connect: connection refused'),
      fromRegistryV2('dial tcp 198.51.100.9:9000: connect: no route to host'),
    ],
    lookAlikes: [
      fromRegistry(
        'dial tcp: lookup s3.example.com on 127.0.0.1:53: read udp 127.0.0.1:1->127.0.0.1:53: read: connection refused',
      ),
      fromRegistry('proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused'),
    ],
  },
  'registry-timeout': {
    role: 'cause',
    literals: ['i/o timeout', 'timed out', 'handshake timeout', 'waiting for connection', 'deadline exceeded'],
    pattern:
      /\bs3(?:aws: RequestError: send request failed\s{0,3}caused by: |_v2: [^"\n]{0,400}?request send failed, )[A-Z][a-z]{2,5} "https?:\/\/(?<storageHost>[\w.:[\]-]{1,260})[/?"][^\s]{0,2000}: (?:dial tcp [^\s]{3,80}: (?:i\/o timeout|connect: (?:connection|operation) timed out)|net\/http: TLS handshake timeout|net\/http: request canceled while waiting for connection|context deadline exceeded)/,
    sets: { storageReach: 'registry', storageUnreachable: 'timeout', storageFailure: 'unreachable' },
    registry: true,
    examples: [
      fromRegistry('dial tcp 198.51.100.9:9000: i/o timeout'),
      fromRegistryV2('net/http: TLS handshake timeout'),
    ],
    lookAlikes: [
      fromRegistry('dial tcp: lookup s3.example.com on 127.0.0.1:53: read udp 10.0.0.5:1->10.0.0.53:53: i/o timeout'),
    ],
  },
  // The cause of this one is known better elsewhere; here it tells who, and what to ask.
  'registry-no-name': {
    role: 'context',
    speakers: ['registry'],
    literals: ['dial tcp: lookup '],
    pattern: /\bs3(?:aws|_v2): [\s\S]{0,1200}?dial tcp: lookup (?<storageHost>[\w.-]{1,253})/,
    sets: { storageReach: 'registry', storageUnreachable: 'dns', storageFailure: 'unreachable' },
    registry: true,
    examples: [fromRegistry('dial tcp: lookup s3.example.com on 198.51.100.53:53: no such host')],
    lookAlikes: [fromRegistry('dial tcp 198.51.100.9:9000: connect: connection refused')],
  },

  // What our own commands print (snippets check-blob-reach, check-storage-reach).
  'blob-no-name': {
    role: 'cause',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: dns (?<storageHost>[\w.:[\]-]{1,260})$/,
    sets: { storageReach: 'client', storageUnreachable: 'dns' },
    registry: true,
    examples: ['registry blob reach: dns minio.internal.example.com:9000'],
    lookAlikes: ['registry blob reach: reached minio.example.com:9000'],
  },
  'blob-refused': {
    role: 'cause',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: refused (?<storageHost>[\w.:[\]-]{1,260})$/,
    sets: { storageReach: 'client', storageUnreachable: 'refused' },
    registry: true,
    examples: ['registry blob reach: refused minio.internal.example.com:9000'],
    lookAlikes: ['registry blob reach: reached minio.example.com:9000'],
  },
  'blob-timeout': {
    role: 'cause',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: timeout (?<storageHost>[\w.:[\]-]{1,260})$/,
    sets: { storageReach: 'client', storageUnreachable: 'timeout' },
    registry: true,
    examples: ['registry blob reach: timeout s3.eu-west-1.amazonaws.com'],
    lookAlikes: ['registry blob reach: without redirect'],
  },
  'blob-failed': {
    role: 'context',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: (?:failed [\w.:[\]-]{1,260}|registry answered \d{3}|no token|no image)$/,
    registry: true,
    examples: ['registry blob reach: failed minio.example.com:9000', 'registry blob reach: registry answered 404'],
    lookAlikes: ['registry blob reach: without redirect'],
  },
  'blob-reached': {
    role: 'context',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: reached (?<storageHost>[\w.:[\]-]{1,260})$/,
    healthy: true,
    registry: true,
    examples: ['registry blob reach: reached minio.example.com:9000'],
    lookAlikes: ['registry blob reach: refused minio.example.com:9000'],
  },
  'blob-without-redirect': {
    role: 'context',
    literals: ['registry blob reach: '],
    pattern: /^registry blob reach: without redirect$/,
    healthy: true,
    registry: true,
    examples: ['registry blob reach: without redirect'],
    lookAlikes: ['registry blob reach: no token'],
  },
  'storage-refused': {
    role: 'cause',
    literals: ['registry storage reach: '],
    pattern: /^registry storage reach: refused$/,
    sets: { storageReach: 'registry', storageUnreachable: 'refused' },
    registry: true,
    examples: ['registry storage reach: refused'],
    lookAlikes: ['registry storage reach: reached'],
  },
  'storage-timeout': {
    role: 'cause',
    literals: ['registry storage reach: '],
    pattern: /^registry storage reach: timeout$/,
    sets: { storageReach: 'registry', storageUnreachable: 'timeout' },
    registry: true,
    examples: ['registry storage reach: timeout'],
    lookAlikes: ['registry storage reach: reached'],
  },
  'storage-no-name': {
    role: 'symptom',
    literals: ['registry storage reach: '],
    pattern: /^registry storage reach: dns$/,
    sets: { storageReach: 'registry', storageUnreachable: 'dns' },
    suggests: { 'dns-failure': 5, 'storage-redirect-unreachable': 2 },
    registry: true,
    examples: ['registry storage reach: dns'],
    lookAlikes: ['registry storage reach: reached'],
  },
});
