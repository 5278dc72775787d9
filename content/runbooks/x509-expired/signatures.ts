import { defineSignatures } from '../../../src/diagnose/define.ts';

const registry = 'registry.example.com:5050';
const realm = 'https://gitlab.example.com/jwt/auth?account=root&service=container_registry';
const unclear = 'x509: certificate has expired or is not yet valid';
const expired = `${unclear}: current time 2026-11-20T20:26:43Z is after 2026-10-16T20:17:30Z`;
const early = `${unclear}: current time 2020-01-01T00:03:11Z is before 2026-10-16T00:00:00Z`;

/** Go says both with one sentence: "is after" means expired, "is before" that a clock is wrong (signatures.md S7). */
export default defineSignatures({
  'expired-storage': {
    role: 'cause',
    speakers: ['registry', 'storage', 'probe', 'unknown'],
    literals: ['expired or is not yet valid'],
    pattern:
      /\b(?:s3aws|s3_v2|gcs|azure|azure_v2): [^"]{0,300}"https:\/\/(?:(?<storageHost>[\w.:[\]-]{1,260})\/)?[^"]{0,900}": (?:tls: failed to verify certificate: )?x509: certificate has expired or is not yet valid: current time [\d:TZ.+-]{10,40} is after /,
    sets: { tlsTarget: 'storage' },
    registry: true,
    examples: [
      `time="2026-01-10T10:00:00.123Z" level=error msg="unknown error" code=UNKNOWN detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry?list-type=2\\": tls: failed to verify certificate: ${expired}" error="unknown: unknown error" go_version=go1.24.3`,
    ],
    lookAlikes: [
      'detail="s3aws: RequestError: send request failed\\ncaused by: Get \\"https://minio.example.com:9000/registry\\": x509: certificate signed by unknown authority"',
      `Error response from daemon: Get "https://${registry}/v2/": ${expired}`,
    ],
  },
  'expired-registry': {
    role: 'cause',
    literals: ['expired or is not yet valid', ' certificate is expired'],
    pattern:
      /(?:Get|Head|Post|Put|Patch) [\\"]{0,3}https?:\/\/(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: (?:certificate has expired or is not yet valid: current time [\d:TZ.+-]{10,40} is after |(?:certificate has expired or is not yet valid: )?“[^”\n]{1,260}” certificate is expired)/,
    sets: { tlsTarget: 'registry' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": ${expired}`,
      `Error response from daemon: Get "https://${registry}/v2/": tls: failed to verify certificate: ${expired}`,
      // macOS verifies for Go programs, in its own words.
      `Error: Get "https://${registry}/v2/": tls: failed to verify certificate: x509: “registry.example.com” certificate is expired`,
      `time="2026-11-20T20:26:44Z" level=fatal msg="pinging container registry ${registry}: Get \\"https://${registry}/v2/\\": ${expired}"`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${expired}`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": ${early}`,
      `Unable to connect to the server: ${expired}`,
      `Error response from daemon: Get "https://${registry}/v2/": Get "${realm}": ${expired}`,
    ],
  },
  'expired-realm': {
    role: 'cause',
    literals: ['expired or is not yet valid'],
    pattern:
      /(?:Get|Post) [\\"]{0,3}https:\/\/(?=(?<gitlabHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/(?:[\w.-]{1,60}\/)?jwt\/auth[^\s"\\]{0,600}[\\"]{0,3}: (?:tls: failed to verify certificate: )?x509: certificate has expired or is not yet valid: current time [\d:TZ.+-]{10,40} is after /,
    sets: { tlsTarget: 'realm' },
    registry: true,
    examples: [`Error response from daemon: Get "https://${registry}/v2/": Get "${realm}": ${expired}`],
    lookAlikes: [`Error response from daemon: Get "https://${registry}/v2/": ${expired}`],
  },
  // Older programs leave the times out; then it may be the clock as well, though that is rare.
  'expired-or-early': {
    role: 'symptom',
    literals: ['expired or is not yet valid'],
    pattern:
      /(?:Get|Head) [\\"]{0,3}https?:\/\/(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: certificate has expired or is not yet valid(?!: current time|: “)/,
    suggests: { 'x509-expired': 5, 'clock-skew': 2 },
    registry: true,
    examples: [
      `Error: error authenticating creds for "registry.example.com": error pinging docker registry registry.example.com: Get https://registry.example.com/v2/: ${unclear}`,
    ],
    lookAlikes: [
      `Error response from daemon: Get "https://${registry}/v2/": ${expired}`,
      `Unable to connect to the server: ${unclear}`,
    ],
  },
  // The last line of a push whose layers were retried: no address any more.
  'expired-bare': {
    role: 'symptom',
    weight: 4,
    literals: ['expired or is not yet valid'],
    pattern:
      /(?:^|Upload failed: |Upload failed, retrying: )(?:tls: failed to verify certificate: )?x509: certificate has expired or is not yet valid: current time [\d:TZ.+-]{10,40} is after /,
    examples: [expired, `time="2026-11-20T20:58:34.586888205Z" level=error msg="Upload failed, retrying: ${expired}"`],
    lookAlikes: [`Unable to connect to the server: ${expired}`, early],
  },
  'curl-expired': {
    role: 'cause',
    literals: ['SSL certificate problem: ', 'SEC_E_CERT_EXPIRED'],
    pattern:
      /(?:^|\n)(?:\* |curl: \(60\) )(?:SSL certificate problem: certificate has expired|schannel: [^\n]{0,60}SEC_E_CERT_EXPIRED)/,
    examples: [
      '* SSL certificate problem: certificate has expired',
      'curl: (60) SSL certificate problem: certificate has expired',
      'curl: (60) schannel: SEC_E_CERT_EXPIRED (0x80090328) - The received certificate has expired.',
    ],
    lookAlikes: [
      'curl: (60) SSL certificate problem: self-signed certificate',
      "fatal: unable to access 'https://gitlab.example.com/group/project.git/': SSL certificate problem: certificate has expired",
    ],
  },
  'openssl-expired': {
    role: 'cause',
    literals: ['verify error:num=10', 'Verify return code: 10'],
    pattern: /(?:verify error:num=|Verify return code: )(?<tlsVerifyCode>10)\b/,
    examples: ['verify error:num=10:certificate has expired', '    Verify return code: 10 (certificate has expired)'],
    lookAlikes: ['verify error:num=9:certificate is not yet valid', '    Verify return code: 0 (ok)'],
  },
  // What a client said before it hung up. NGINX logs it at level info only; only curl and openssl are that exact.
  'client-alert-expired': {
    role: 'symptom',
    weight: 5,
    speakers: ['proxy', 'unknown'],
    literals: ['alert certificate expired'],
    pattern: /alert certificate expired:SSL alert number 45\) while SSL handshaking, client:/,
    examples: [
      '2026/11/20 20:26:43 [info] 13315#13315: *2 SSL_do_handshake() failed (SSL: error:0A000415:SSL routines::sslv3 alert certificate expired:SSL alert number 45) while SSL handshaking, client: 198.51.100.7, server: 0.0.0.0:5050',
    ],
    lookAlikes: [
      '2026/11/20 20:26:38 [info] 12118#12118: *2 SSL_do_handshake() failed (SSL: error:0A000418:SSL routines::tlsv1 alert unknown ca:SSL alert number 48) while SSL handshaking, client: 198.51.100.7, server: 0.0.0.0:5050',
    ],
  },
  // GitLab asking its registry, or the registry’s notifications.
  'rails-expired': {
    role: 'symptom',
    weight: 4,
    literals: ['certificate verify failed (certificate has'],
    pattern: /certificate verify failed \(certificate has expired\)/,
    examples: [
      'Faraday::SSLError (SSL_connect returned=1 errno=0 peeraddr=198.51.100.7:5050 state=error: certificate verify failed (certificate has expired))',
    ],
    lookAlikes: ['certificate verify failed (self-signed certificate)'],
  },

  // What our own probes print (snippets inspect-tls-endpoint and check-certificate-dates).
  'chain-expired': {
    role: 'cause',
    literals: ['registry certificate chain: '],
    pattern: /^registry certificate chain: expired$/m,
    registry: true,
    examples: ['registry certificate chain: expired'],
    lookAlikes: ['registry certificate chain: trusted'],
  },
  'dates-valid': {
    role: 'context',
    literals: ['registry certificate dates: '],
    pattern: /^registry certificate dates: valid$/m,
    sets: { certificateDates: 'valid' },
    registry: true,
    examples: ['registry certificate dates: valid'],
    lookAlikes: ['registry certificate dates: expired'],
  },
  'dates-file-newer': {
    role: 'cause',
    literals: ['registry certificate dates: '],
    pattern: /^registry certificate dates: file is newer$/m,
    sets: { certificateDates: 'file-newer' },
    registry: true,
    examples: ['registry certificate dates: file is newer'],
    lookAlikes: ['registry certificate dates: valid'],
  },
  'dates-expired': {
    role: 'cause',
    literals: ['registry certificate dates: '],
    pattern: /^registry certificate dates: expired$/m,
    sets: { certificateDates: 'expired' },
    registry: true,
    examples: ['registry certificate dates: expired'],
    lookAlikes: ['registry certificate dates: no answer'],
  },
});
