import { defineSignatures } from '../../../src/diagnose/define.ts';

const registry = 'registry.example.com:5050';
const untrusted = 'x509: certificate signed by unknown authority';
const realm = 'https://gitlab.example.com/jwt/auth?account=root&service=container_registry';

export default defineSignatures({
  // The registry itself speaks: its driver's prefix stands before the error (topics.md A3, tokens-and-certs.md 7).
  'untrusted-storage': {
    role: 'cause',
    speakers: ['registry', 'storage', 'unknown'],
    literals: ['signed by unknown authority'],
    pattern:
      /\bs3(?:aws|_v2): [^"]{0,300}"https:\/\/(?:(?<storageHost>[\w.:[\]-]{1,260})\/)?[^"]{0,900}": (?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    sets: { tlsTarget: 'storage' },
    registry: true,
    examples: [
      `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry?list-type=2\\": tls: failed to verify certificate: ${untrusted}" error="unknown: unknown error" go_version=go1.24.3`,
      `{"level":"fatal","msg":"configuring application: s3_v2: operation error S3: PutObject, https response error StatusCode: 0, RequestID: , HostID: , request send failed, Put \\"https://minio.example.com:9000/registry/docker/registry/v2/_health\\": tls: failed to verify certificate: ${untrusted}"}`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": ${untrusted}`,
      'detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry\\": x509: certificate has expired or is not yet valid"',
    ],
  },
  // Go before 1.14 prints the URL bare; Docker up to 1.12 asked /v1/users/ without a scheme.
  'untrusted-registry': {
    role: 'cause',
    literals: ['signed by unknown authority', ' certificate is not trusted'],
    pattern:
      /(?:Get|Head) [\\"]{0,3}(?:https?:\/\/)?(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: (?:certificate signed by unknown authority|“[^”\n]{1,260}” certificate is not trusted)/,
    sets: { tlsTarget: 'registry' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": ${untrusted}`,
      `Error response from daemon: Get "https://${registry}/v2/": tls: failed to verify certificate: ${untrusted}`,
      `Error response from daemon: Get https://registry.example.com/v1/users/: ${untrusted}`,
      `Error response from daemon: Get registry.example.com/v1/users/: ${untrusted}`,
      // macOS verifies for Go programs, in its own words.
      `Error: Get "https://${registry}/v2/": tls: failed to verify certificate: x509: “registry.example.com” certificate is not trusted`,
      `time="2026-11-20T20:26:39Z" level=fatal msg="Error parsing image name \\"docker://${registry}/group/app:1\\": pinging container registry ${registry}: Get \\"https://${registry}/v2/\\": ${untrusted}"`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${untrusted}`,
    ],
    lookAlikes: [
      `Unable to connect to the server: ${untrusted}`,
      `Get "https://10.0.0.1:6443/api/v1/nodes": ${untrusted}`,
      `Error response from daemon: Get "https://${registry}/v2/": x509: certificate is valid for www.example.com, not registry.example.com`,
      // The second request is refused: that is the realm.
      `Error response from daemon: Get "https://${registry}/v2/": Get "${realm}": ${untrusted}`,
    ],
  },
  // Also the token services of other registries, and Docker Hub’s behind a proxy that opens TLS.
  'untrusted-realm': {
    role: 'cause',
    literals: ['signed by unknown authority'],
    pattern:
      /(?:Get|Post) [\\"]{0,3}https:\/\/(?=(?<gitlabHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/[\w./-]{0,200}(?:jwt\/auth|token|auth)(?=[?"\\:])[^\s"\\]{0,600}[\\"]{0,3}: (?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    sets: { tlsTarget: 'realm' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": Get "${realm}": ${untrusted}`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to authorize: failed to fetch oauth token: Post "https://gitlab.example.com/jwt/auth": ${untrusted}`,
      `ERROR: failed to solve: failed to fetch anonymous token: Get "https://gitlab.example.com/root/jwt/auth?scope=repository%3Agroup%2Fapp%3Apull&service=container_registry": tls: failed to verify certificate: ${untrusted}`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": ${untrusted}`,
      `Get "https://gitlab.example.com/api/v4/projects": ${untrusted}`,
    ],
  },
  // A client that was sent to the object storage: the URL is presigned, or it is a path of the storage layout.
  'untrusted-redirect': {
    role: 'cause',
    speakers: ['client', 'kubelet', 'ci', 'unknown'],
    literals: ['signed by unknown authority'],
    pattern:
      /(?<!caused by: |request send failed, )(?:Get|Head) [\\"]{0,3}https:\/\/(?=(?<storageHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/(?:[^\s"\\/?]{1,100}\/){0,2}docker\/registry\/v2\/[^\s"\\]{0,2000}[\\"]{0,3}: (?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    sets: { tlsTarget: 'redirect' },
    registry: true,
    examples: [
      `error pulling image configuration: download failed after attempts=6: Get "https://minio.example.com:9000/registry/docker/registry/v2/blobs/sha256/0e/0ebb/data?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=1200": tls: failed to verify certificate: ${untrusted}`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": ${untrusted}`,
      `detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry/docker/registry/v2/repositories/group/app/_manifests/tags/1/current/link\\": ${untrusted}"`,
    ],
  },
  // The manifest came from the registry; what cannot be trusted is where the configuration was to come from.
  'untrusted-configuration': {
    role: 'cause',
    literals: ['signed by unknown authority'],
    pattern:
      /error pulling image configuration: (?:download failed after attempts=\d{1,3}: )?(?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    sets: { tlsTarget: 'redirect' },
    registry: true,
    examples: [
      `error pulling image configuration: download failed after attempts=1: tls: failed to verify certificate: ${untrusted}`,
    ],
    lookAlikes: [`error pulling configuration: ${untrusted}`],
  },
  // The last line of a docker push whose layers were retried for fifty seconds: no URL any more.
  'untrusted-bare': {
    role: 'symptom',
    weight: 4,
    literals: ['signed by unknown authority'],
    pattern:
      /(?:^|\n|Upload failed: |Upload failed, retrying: )(?:tls: failed to verify certificate: )?x509: certificate signed by unknown authority/,
    examples: [
      untrusted,
      `tls: failed to verify certificate: ${untrusted}`,
      `time="2026-11-20T20:58:34.586888205Z" level=error msg="Upload failed, retrying: ${untrusted}"`,
    ],
    lookAlikes: [`Unable to connect to the server: ${untrusted}`],
  },
  'curl-untrusted': {
    role: 'cause',
    literals: ['SSL certificate problem: ', 'SEC_E_UNTRUSTED_ROOT', 'marked as not trusted by the user'],
    pattern:
      /(?:^|\n)(?:\* |curl: \(60\) )(?:SSL certificate problem: (?:unable to get (?:local )?issuer certificate|self[- ]signed certificate|unable to verify the first certificate)|schannel: [^\n]{0,60}SEC_E_UNTRUSTED_ROOT|Peer's certificate issuer has been marked as not trusted)/,
    examples: [
      '* SSL certificate problem: unable to get local issuer certificate',
      'curl: (60) SSL certificate problem: self-signed certificate',
      'curl: (60) SSL certificate problem: self signed certificate in certificate chain',
      // curl of Windows (Schannel) and of older Red Hat systems (NSS).
      'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
      "curl: (60) Peer's certificate issuer has been marked as not trusted by the user.",
    ],
    lookAlikes: [
      "fatal: unable to access 'https://gitlab.example.com/group/project.git/': SSL certificate problem: self signed certificate",
      'curl: (60) SSL certificate problem: certificate has expired',
    ],
  },
  // Only says that openssl was not given the authority: a private CA looks like this until -CAfile names it.
  'openssl-untrusted': {
    role: 'symptom',
    weight: 4,
    literals: ['verify error:num=', 'Verify return code: '],
    pattern: /(?:verify error:num=|Verify return code: )(?<tlsVerifyCode>18|19|20|21)\b/,
    examples: [
      'verify error:num=20:unable to get local issuer certificate',
      '    Verify return code: 21 (unable to verify the first certificate)',
    ],
    lookAlikes: ['    Verify return code: 0 (ok)', 'verify error:num=10:certificate has expired'],
  },
  'openssl-self-signed': {
    role: 'context',
    literals: ['verify error:num=18', 'Verify return code: 18'],
    pattern: /(?:verify error:num=|Verify return code: )18\b/,
    sets: { tlsChain: 'self-signed' },
    examples: ['verify error:num=18:self-signed certificate', 'Verify return code: 18 (self signed certificate)'],
    lookAlikes: ['verify error:num=19:self-signed certificate in certificate chain'],
  },
  'proxy-issuer': {
    role: 'symptom',
    weight: 3,
    literals: ['mitmproxy', 'Zscaler', 'Fortinet', 'FortiGate', 'Netskope'],
    pattern: /(?:issuer|\bi)[:=][^\n]{0,80}?(?:mitmproxy|Zscaler|Fortinet|FortiGate|Netskope)/,
    sets: { tlsChain: 'proxy' },
    examples: ['*  issuer: CN=mitmproxy; O=mitmproxy', 'issuer=C = US, O = Zscaler Inc., CN = Zscaler Intermediate CA'],
    lookAlikes: ['mitmproxy --listen-port 9000'],
  },
  'through-proxy': {
    role: 'context',
    literals: ['Uses proxy env variable', 'CONNECT tunnel established', 'HTTPS_PROXY=http'],
    pattern: /Uses proxy env variable HTTPS_PROXY|CONNECT tunnel established|\bHTTPS_PROXY=http/i,
    examples: [
      "* Uses proxy env variable HTTPS_PROXY == 'http://proxy.example.com:3128'",
      '* CONNECT tunnel established, response 200',
    ],
    lookAlikes: ['* Uses proxy env variable no_proxy == "localhost"'],
  },
  // A client hung up during the handshake. NGINX logs it at level info only; curl and openssl say 48.
  'client-alert-unknown-ca': {
    role: 'symptom',
    weight: 4,
    speakers: ['proxy', 'unknown'],
    literals: ['alert unknown ca'],
    pattern: /tlsv1 alert unknown ca:SSL alert number 48\) while SSL handshaking, client:/,
    examples: [
      '2026/11/20 20:26:38 [info] 12118#12118: *2 SSL_do_handshake() failed (SSL: error:0A000418:SSL routines::tlsv1 alert unknown ca:SSL alert number 48) while SSL handshaking, client: 198.51.100.7, server: 0.0.0.0:5050',
    ],
    lookAlikes: [
      '2026/11/20 20:27:58 [error] 1#1: *2 SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, client: 198.51.100.7',
    ],
  },
  // Go clients say "bad certificate" whatever they dislike about it: the authority, the names or the dates.
  'client-alert-bad-certificate': {
    role: 'symptom',
    speakers: ['proxy', 'registry', 'unknown'],
    literals: ['alert bad certificate', 'TLS handshake error from'],
    pattern:
      /alert bad certificate:SSL alert number 42\) while SSL handshaking, client:|http: TLS handshake error from \S{1,60}: remote error: tls: (?:bad certificate|unknown certificate authority)/,
    suggests: { 'x509-unknown-authority': 3, 'x509-name-mismatch': 2, 'x509-expired': 2 },
    examples: [
      '2026/11/20 20:26:38 [info] 12118#12118: *7 SSL_do_handshake() failed (SSL: error:0A000412:SSL routines::sslv3 alert bad certificate:SSL alert number 42) while SSL handshaking, client: ::1, server: [::]:5050',
      '2026/11/20 20:27:57 http: TLS handshake error from 198.51.100.7:59922: remote error: tls: bad certificate',
    ],
    lookAlikes: ['2026/11/20 20:27:57 http: TLS handshake error from 198.51.100.7:59840: EOF'],
  },

  // What our own probe prints (snippet inspect-tls-endpoint).
  'chain-trusted': {
    role: 'context',
    literals: ['registry certificate chain: '],
    pattern: /^registry certificate chain: trusted$/m,
    sets: { tlsChain: 'trusted' },
    registry: true,
    examples: ['registry certificate chain: trusted'],
    lookAlikes: ['registry certificate chain: unverified'],
  },
  'chain-private': {
    role: 'context',
    literals: ['registry certificate chain: '],
    pattern: /^registry certificate chain: private$/m,
    sets: { tlsChain: 'private' },
    registry: true,
    examples: ['registry certificate chain: private'],
    lookAlikes: ['registry certificate chain: self-signed'],
  },
  'chain-self-signed': {
    role: 'symptom',
    weight: 4,
    literals: ['registry certificate chain: '],
    pattern: /^registry certificate chain: self-signed$/m,
    sets: { tlsChain: 'self-signed' },
    registry: true,
    examples: ['registry certificate chain: self-signed'],
    lookAlikes: ['registry certificate chain: private'],
  },
  'chain-unverified': {
    role: 'symptom',
    weight: 4,
    literals: ['registry certificate chain: '],
    pattern: /^registry certificate chain: unverified$/m,
    sets: { tlsChain: 'unverified' },
    registry: true,
    examples: ['registry certificate chain: unverified'],
    lookAlikes: ['registry certificate chain: expired'],
  },
  // Only together with x509 on the same line: which program has to be given the certificate.
  'said-by-docker': {
    role: 'context',
    literals: ['Error getting v2 registry', 'Handler for POST', 'Attempting next endpoint'],
    pattern: /(?:Error getting v2 registry: |Handler for POST |Attempting next endpoint for )[^\n]{0,400}?x509: /,
    sets: { client: 'docker' },
    registry: true,
    examples: [
      `time="2026-11-20T20:26:39.046957753Z" level=warning msg="Error getting v2 registry: Get \\"https://${registry}/v2/\\": ${untrusted}"`,
    ],
    lookAlikes: [
      'time="2026-11-20T20:26:39.046957753Z" level=error msg="Handler for POST /v1.41/auth returned error: EOF"',
    ],
  },
  'said-by-podman': {
    role: 'context',
    literals: ['initializing source docker:', 'authenticating creds for ', 'pinging container registry'],
    pattern:
      /(?:^|\n)Error: (?:error )?(?:initializing source docker:\/\/|authenticating creds for |pinging container registry )[^\n]{0,400}?x509: /,
    sets: { client: 'podman' },
    registry: true,
    examples: [
      `Error: initializing source docker://${registry}/group/app:1: pinging container registry ${registry}: Get "https://${registry}/v2/": ${untrusted}`,
    ],
    lookAlikes: [`Error: Get "https://${registry}/v2/": ${untrusted}`],
  },
  'said-by-skopeo': {
    role: 'context',
    literals: ['level=fatal msg='],
    pattern:
      /level=fatal msg="(?:Error parsing image name |authenticating creds for |trying to reuse blob )[^\n]{0,400}?x509: /,
    sets: { client: 'skopeo' },
    registry: true,
    examples: [
      `time="2026-11-20T20:26:39Z" level=fatal msg="authenticating creds for \\"${registry}\\": pinging container registry ${registry}: Get \\"https://${registry}/v2/\\": ${untrusted}"`,
    ],
    lookAlikes: ['time="2026-11-20T20:26:39Z" level=fatal msg="tls: private key does not match public key"'],
  },
  'said-by-containerd': {
    role: 'context',
    literals: ['failed to resolve reference'],
    pattern: /failed to resolve reference [^\n]{0,300}?x509: /,
    sets: { client: 'containerd' },
    registry: true,
    examples: [
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${untrusted}`,
    ],
    lookAlikes: [`ctr: failed to resolve reference "${registry}/group/app:1": ${registry}/group/app:1: not found`],
  },
  'said-by-buildkit': {
    role: 'context',
    literals: ['failed to solve', 'failed to resolve source metadata'],
    pattern:
      /^(?:#\d{1,4} )?(?:ERROR: |error: )?(?:failed to solve|failed to resolve source metadata)[^\n]{0,900}?x509: /,
    sets: { client: 'buildkit' },
    registry: true,
    examples: [
      `ERROR: failed to solve: ${registry}/group/app:1: failed to resolve source metadata for ${registry}/group/app:1: failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${untrusted}`,
    ],
    lookAlikes: ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
  },
  // crictl; what docker prints is known already (symptoms/pull-completed).
  pulled: {
    role: 'context',
    literals: ['Image is up to date'],
    pattern: /^Image is up to date for /,
    registry: true,
    healthy: true,
    examples: ['Image is up to date for sha256:0ebb39f2b4d3ab8eb3e7d1e92da83a89ca235eb50e67659078376378282439a2'],
    lookAlikes: ['The package list is up to date'],
  },
});
