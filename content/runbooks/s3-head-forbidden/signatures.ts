import { defineSignatures } from '../../../src/diagnose/define.ts';

const digest = 'e7aa68ae907b1e7f1d15a500ec45a2bf7f172375f71bbfe13dc090bc225620a5';
const stored = `docker/registry/v2/blobs/sha256/e7/${digest}/data`;
const xml = (code: string) => `<?xml version=\\"1.0\\" encoding=\\"UTF-8\\"?>\\n<Error><Code>${code}</Code>`;

/**
 * The registry itself answers 401, never 403, and its log shows only the 307: the clients are the ones who see it.
 * `s3aws: AccessDenied` in the registry's log is another case: there the registry's own request was refused.
 */
export default defineSignatures({
  // Docker up to 24 parses the empty body of the 403 as JSON; dockerd's own log has the quotes escaped.
  'head-403-empty': {
    role: 'cause',
    literals: ['HTTP 403 response body: unexpected end'],
    pattern: /error parsing HTTP 403 response body: unexpected end of JSON input: ""/,
    registry: true,
    examples: [
      'error parsing HTTP 403 response body: unexpected end of JSON input: ""',
      'time="2026-11-20T21:34:52.646586167Z" level=error msg="Upload failed: error parsing HTTP 403 response body: unexpected end of JSON input: \\"\\""',
    ],
    lookAlikes: ['error parsing HTTP 404 response body: unexpected end of JSON input: "" (manager.go:237:1s)'],
  },
  // Docker 25 and newer prints the body after "denied: ", and a HEAD has none.
  'denied-empty': {
    role: 'cause',
    literals: ['denied:'],
    pattern: /^denied: ?$|(?:Upload failed|after error): denied: ?"/,
    examples: ['denied: ', 'time="2026-11-20T21:34:52.646586167Z" level=error msg="Upload failed: denied: "'],
    lookAlikes: [
      'denied: access forbidden',
      'denied: requested access to the resource is denied',
      'open /etc/x: permission denied:',
    ],
  },
  'pull-403-access-denied': {
    role: 'cause',
    literals: ['<Code>AccessDenied'],
    pattern:
      /(?:error parsing HTTP 403 response body: [^\n"]{0,80}"|denied: )<\?xml [^>]{1,60}>[\s\\n]{0,4}<Error>\s{0,4}<Code>(?<storageErrorCode>AccessDenied)</,
    sets: { forbiddenBy: 'storage' },
    registry: true,
    examples: [
      `error pulling image configuration: download failed after attempts=1: error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: "${xml('AccessDenied')}<Message>Access Denied</Message></Error>"`,
    ],
    lookAlikes: [
      `error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: "<html>\\r\\n<head><title>403 Forbidden</title>"`,
      's3aws: AccessDenied: Access Denied',
    ],
  },
  // Another reason for the refusal: the code says which, and other runbooks may know it better.
  'pull-403-xml': {
    role: 'symptom',
    weight: 4,
    literals: ['HTTP 403 response body: invalid character', 'denied: <?xml'],
    pattern:
      /(?:error parsing HTTP 403 response body: [^\n"]{0,80}"|denied: )<\?xml [^>]{1,60}>(?:[\s\\n]{0,4}<Error>\s{0,4}<Code>(?<storageErrorCode>\w{1,60})<)?/,
    sets: { forbiddenBy: 'storage' },
    registry: true,
    examples: [
      `error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: "${xml('SignatureDoesNotMatch')}"`,
      'error pulling image configuration: download failed after attempts=1: denied: <?xml version="1.0" encoding="UTF-8"?>',
    ],
    lookAlikes: ['denied: <html>', 'denied: access forbidden'],
  },
  // The second line of the same answer on a terminal, or what curl prints.
  'storage-error-xml': {
    role: 'context',
    literals: ['<Error><Code>', '</Code><'],
    pattern: /^(?:<\?xml [^>]{1,60}> ?)?<Error><Code>(?<storageErrorCode>\w{1,60})<\/Code>/,
    sets: { forbiddenBy: 'storage' },
    examples: ['<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'],
    lookAlikes: ['<Error><Message>x</Message></Error>'],
  },
  'push-403-html': {
    role: 'symptom',
    weight: 2,
    literals: ['HTTP 403 response body: invalid character', 'denied: <html', 'denied: <!doctype'],
    pattern: /(?:error parsing HTTP 403 response body: [^"\n]{0,80}"|^denied: )(?:<html|<!doctype)/i,
    sets: { forbiddenBy: 'proxy' },
    registry: true,
    examples: [
      `error parsing HTTP 403 response body: invalid character '<' looking for beginning of value: "<html>\\r\\n<head><title>403 Forbidden</title></head>"`,
      'denied: <html>',
    ],
    lookAlikes: [
      `error parsing HTTP 413 response body: invalid character '<' looking for beginning of value: "<html>"`,
    ],
  },
  'reuse-403': {
    role: 'symptom',
    weight: 5,
    literals: [': 403 (Forbidden)', 'checking whether a blob '],
    pattern:
      /failed to read from destination repository [^\s:]{1,255}: 403 \(Forbidden\)|checking whether a blob sha256:[0-9a-f]{64} exists in [^\s:]{1,255}: [^\n]{0,60}\b403\b/,
    registry: true,
    examples: [
      `trying to reuse blob sha256:${digest} at destination: failed to read from destination repository group/project/app: 403 (Forbidden)`,
    ],
    lookAlikes: [
      `trying to reuse blob sha256:${digest} at destination: failed to read from destination repository mygroup/fresh: 500 (Internal Server Error)`,
      'Requesting bearer token: invalid status code from registry 403 (Forbidden)',
    ],
  },
  'fetch-403': {
    role: 'symptom',
    weight: 5,
    literals: ['etching blob: invalid status code'],
    pattern: /[Ff]etching blob: invalid status code from registry 403 \(Forbidden\)/,
    registry: true,
    examples: [
      'Error: parsing image configuration: Error fetching blob: invalid status code from registry 403 (Forbidden)',
    ],
    lookAlikes: ['Requesting bearer token: invalid status code from registry 403 (Forbidden)'],
  },
  // containerd, BuildKit and kaniko name the URL that answered: here the store's.
  'storage-url-403': {
    role: 'cause',
    literals: ['docker/registry/v2/blobs/sha256/'],
    pattern:
      /https?:\/\/(?<storageHost>[\w.:[\]-]{1,255})\/(?:[^\s"?]{0,200}\/)?docker\/registry\/v2\/blobs\/sha256\/[^\s"]{1,1500}: (?:unexpected status code )?403 Forbidden/,
    registry: true,
    examples: [
      `HEAD https://my-registry.s3.eu-west-1.amazonaws.com/${stored}?X-Amz-Algorithm=AWS4-HMAC-SHA256: unexpected status code 403 Forbidden (HEAD responses have no body, use GET for details)`,
      `unexpected status from HEAD request to https://my-registry.s3.eu-west-1.amazonaws.com/${stored}?X-Amz-Expires=1200: 403 Forbidden`,
    ],
    lookAlikes: [`Get "https://minio.example.com:9000/registry/${stored}?X-Amz-Expires=1200": dial tcp: no such host`],
  },
  'blob-url-403': {
    role: 'symptom',
    weight: 4,
    literals: ['403 Forbidden'],
    pattern:
      /https?:\/\/[\w.:[\]-]{1,255}\/v2\/[\w./-]{1,255}\/blobs\/sha256:[0-9a-f]{64}[^\s"]{0,40}: (?:unexpected status code )?403 Forbidden/,
    registry: true,
    examples: [
      `httpReadSeeker: failed open: unexpected status code https://registry.example.com:5050/v2/group/app/blobs/sha256:${digest}: 403 Forbidden`,
    ],
    lookAlikes: [
      `unexpected status code https://registry.example.com/v2/group/app/blobs/sha256:${digest}: 404 Not Found`,
    ],
  },
  // mitmproxy's flow list has the answer on the line after the request.
  'flow-403-xml': {
    role: 'cause',
    literals: ['403 application/xml'],
    pattern: /^\s{0,12}(?:←|<<|<-) 403 application\/xml/,
    sets: { forbiddenBy: 'storage' },
    examples: ['    ← 403 application/xml [no content] 128ms'],
    lookAlikes: ['    ← 403 text/html 1.2k 12ms', '    ← 201 text/plain [no content] 661ms'],
  },
  'flow-403': {
    role: 'symptom',
    weight: 2,
    literals: ['<< 403 Forbidden'],
    pattern: /^\s{0,12}<< 403 Forbidden/,
    examples: [' << 403 Forbidden 0b'],
    lookAlikes: [' << 201 Created 0b'],
  },
  // Headers of one answer as curl prints them, of one record.
  'curl-storage-403': {
    role: 'cause',
    // The status line is where the scan finds a block that begins with it.
    literals: ['HTTP/1.1 403', 'HTTP/2 403', 'x-amz-request-id'],
    pattern: /(?:^|\n)(?:< )?HTTP\/[\d.]{1,3} 403\b[\s\S]{0,600}?\n(?:< )?x-amz-request-id: /i,
    sets: { forbiddenBy: 'storage' },
    examples: [
      'HTTP/1.1 403 Forbidden\nx-amz-request-id: 161CC6FA394F12FF\nContent-Type: application/xml\nServer: AmazonS3',
      '< HTTP/2 403\n< server: MinIO\n< x-amz-request-id: 17F2C0A1B2C3D4E5',
    ],
    lookAlikes: [
      'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html',
      'HTTP/1.1 200 OK\nx-amz-request-id: 1',
    ],
  },
  'storage-request': {
    role: 'context',
    literals: ['docker/registry/v2/blobs/', 'docker/registry/vs/blobs/'],
    pattern:
      /(?:HEAD|GET|[Ll]ocation:) (?:https?:\/\/(?<storageHost>[\w.:[\]-]{1,255}))?\/(?:[^\s?"]{0,200}\/)?docker\/registry\/v[2s]\/blobs\//,
    registry: true,
    examples: [
      `Location: https://my-registry.s3.eu-west-1.amazonaws.com/${stored}?X-Amz-Expires=1200`,
      `HEAD https://my-registry.s3.amazonaws.com/${stored}`,
      `> HEAD /my-registry/${stored}?X-Amz-Expires=1200 HTTP/1.1`,
    ],
    lookAlikes: [`write /var/opt/gitlab/gitlab-rails/shared/registry/${stored}: permission denied`],
  },
  'blob-redirected': {
    role: 'context',
    literals: ['status=307', '"status":307', '" 307 0 '],
    pattern:
      /\/blobs\/sha256:[0-9a-f]{64}[^\n]{0,700}(?:\.status=307\b|"http\.response\.status":307\b|" 307 \d)|"status":307\b[^\n]{0,300}\/blobs\/sha256:/,
    registry: true,
    examples: [
      `127.0.0.1 - - [20/Nov/2026:21:34:52 +0000] "HEAD /v2/mygroup/fresh/blobs/sha256:${digest} HTTP/1.1" 307 0 "" "docker/20.10.24"`,
      `{"level":"info","method":"HEAD","msg":"access","status":307,"uri":"/v2/mygroup/fresh/blobs/sha256:${digest}"}`,
      `time="2026-11-20T21:34:52.1Z" level=info msg="response completed" http.request.method=HEAD http.request.uri="/v2/mygroup/fresh/blobs/sha256:${digest}" http.response.status=307 http.response.written=0`,
    ],
    lookAlikes: [
      `127.0.0.1 - - [20/Nov/2026:21:34:52 +0000] "HEAD /v2/mygroup/fresh/blobs/sha256:${digest} HTTP/1.1" 200 0 "" "docker"`,
    ],
  },
  'check-refused-by-storage': {
    role: 'cause',
    literals: ['registry blob check: '],
    pattern: /^registry blob check: refused by storage(?: (?<storageErrorCode>[A-Za-z]{1,60}))?$/,
    sets: { forbiddenBy: 'storage' },
    registry: true,
    examples: ['registry blob check: refused by storage AccessDenied', 'registry blob check: refused by storage'],
    lookAlikes: ['registry blob check: passed'],
  },
  'check-refused-on-the-way': {
    role: 'symptom',
    weight: 5,
    literals: ['registry blob check: '],
    pattern: /^registry blob check: refused on the way to storage$/,
    sets: { forbiddenBy: 'egress' },
    registry: true,
    examples: ['registry blob check: refused on the way to storage'],
    lookAlikes: ['registry blob check: passed'],
  },
  'check-refused-before': {
    role: 'symptom',
    weight: 4,
    literals: ['registry blob check: '],
    pattern: /^registry blob check: refused before storage$/,
    sets: { forbiddenBy: 'proxy' },
    registry: true,
    examples: ['registry blob check: refused before storage'],
    lookAlikes: ['registry blob check: refused by storage'],
  },
  'check-no-token': {
    role: 'context',
    literals: ['registry blob check: '],
    pattern: /^registry blob check: no token$/,
    sets: { forbiddenBy: 'rails' },
    registry: true,
    examples: ['registry blob check: no token'],
    lookAlikes: ['registry blob check: no image'],
  },
  'check-passed': {
    role: 'context',
    literals: ['registry blob check: '],
    pattern: /^registry blob check: passed$/,
    healthy: true,
    registry: true,
    examples: ['registry blob check: passed'],
    lookAlikes: ['registry blob check: no image'],
  },
  'encryption-kms': {
    role: 'context',
    literals: ['storage encryption: '],
    pattern: /^storage encryption: aws:kms(?::dsse)?$/,
    sets: { storageEncryption: 'kms' },
    examples: ['storage encryption: aws:kms'],
    lookAlikes: ['storage encryption: AES256'],
  },
  'encryption-other': {
    role: 'context',
    literals: ['storage encryption: '],
    pattern: /^storage encryption: (?:AES256|None|null)$/,
    sets: { storageEncryption: 'other' },
    examples: ['storage encryption: AES256', 'storage encryption: None'],
    lookAlikes: ['storage encryption: aws:kms'],
  },
});
