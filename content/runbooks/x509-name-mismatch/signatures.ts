import { defineSignatures } from '../../../src/diagnose/define.ts';

const registry = 'registry.example.com:5050';
const realm = 'https://gitlab.example.com/jwt/auth?account=root&service=container_registry';
const otherName = 'x509: certificate is valid for www.example.com, example.com, not registry.example.com';

/**
 * Only Get and Head: a Patch or Put that meets another name follows a Location that lost its port, which is another runbook's.
 * What an ingress or Traefik serves by default has a signature of its own, so it is left out of the names here.
 */
export default defineSignatures({
  'registry-other-name': {
    role: 'cause',
    literals: ['x509: certificate is valid for', ' certificate name does not match input'],
    pattern:
      /(?:Get|Head) [\\"]{0,3}(?:https?:\/\/)?(?=(?<registryHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/v[12]\/[^\s"\\]{0,400}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: (?:certificate is valid for (?!ingress\.local|[0-9a-f.]{20,70}traefik\.default)(?<certificateName>[\w.*:-]{1,253})[^\n"\\]{0,300}?, not |“[^”\n]{1,260}” certificate name does not match input)/,
    sets: { tlsTarget: 'registry', tlsNames: 'mismatch' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": ${otherName}`,
      `Error response from daemon: Get "https://${registry}/v2/": tls: failed to verify certificate: ${otherName}`,
      // macOS verifies for Go programs, in its own words.
      `Error: Get "https://${registry}/v2/": tls: failed to verify certificate: x509: “gitlab.example.com” certificate name does not match input`,
      `v2 ping attempt failed with error: Get https://${registry}/v2/: x509: certificate is valid for docker-registry, not registry.example.com`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to do request: Head "https://${registry}/v2/group/app/manifests/1": ${otherName}`,
    ],
    lookAlikes: [
      // The Location lost its port, and GitLab's own site answers (push-retry-forwarded-headers).
      'Error: writing blob: Patch "https://registry.example.com/v2/group/app/blobs/uploads/5e3a403d?_state=abc": x509: certificate is valid for gitlab.example.com, not registry.example.com',
      'Get "https://10.0.0.1:6443/api/v1/nodes": x509: certificate is valid for 10.96.0.1, not 10.0.0.1',
      `Error response from daemon: Get "https://${registry}/v2/": x509: certificate signed by unknown authority`,
    ],
  },
  'realm-other-name': {
    role: 'cause',
    literals: ['x509: certificate is valid for'],
    pattern:
      /(?:Get|Post) [\\"]{0,3}https:\/\/(?=(?<gitlabHost>[\w.:[\]-]{1,260})\/)(?<tlsHost>[\w.:[\]-]{1,260})\/[\w./-]{0,200}(?:jwt\/auth|token|auth)(?=[?"\\:])[^\s"\\]{0,600}[\\"]{0,3}: (?:tls: failed to verify certificate: )?x509: certificate is valid for (?!ingress\.local|[0-9a-f.]{20,70}traefik\.default)(?<certificateName>[\w.*:-]{1,253})[^\n"\\]{0,300}?, not /,
    sets: { tlsTarget: 'realm', tlsNames: 'mismatch' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": Get "${realm}": x509: certificate is valid for registry.example.com, not gitlab.example.com`,
      `ctr: failed to resolve reference "${registry}/group/app:1": failed to authorize: failed to fetch oauth token: Post "https://gitlab.example.com/jwt/auth": x509: certificate is valid for registry.example.com, not gitlab.example.com`,
    ],
    lookAlikes: [`Error response from daemon: Get "https://${registry}/v2/": ${otherName}`],
  },
  // The last line of a docker push after its retries. A Location without its port ends the same way.
  'bare-other-name': {
    role: 'symptom',
    literals: ['x509: certificate is valid for'],
    pattern: /(?:^|\n)(?:tls: failed to verify certificate: )?x509: certificate is valid for [^\n]{1,600}?, not /,
    examples: [otherName],
    lookAlikes: [`Unable to connect to the server: ${otherName}`],
  },
  'common-name-only': {
    role: 'cause',
    literals: ['relies on legacy Common Name', 'is not valid for any names'],
    pattern:
      /(?:Get|Head|Post) [\\"]{0,3}https:\/\/(?<tlsHost>[\w.:[\]-]{1,260})\/(?:v[12]\/|[\w./-]{0,200}jwt\/auth)[^\s"\\]{0,600}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: certificate (?:relies on legacy Common Name field|is not valid for any names)/,
    sets: { tlsNames: 'no-san' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://${registry}/v2/": x509: certificate relies on legacy Common Name field, use SANs instead`,
      `Error response from daemon: Get "https://${registry}/v2/": x509: certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0`,
      `Error response from daemon: Get "https://${registry}/v2/": x509: certificate is not valid for any names, but wanted to match registry.example.com`,
    ],
    lookAlikes: [
      'Get "https://10.0.0.1:6443/api": x509: certificate relies on legacy Common Name field, use SANs instead',
    ],
  },
  'bare-common-name': {
    role: 'symptom',
    weight: 4,
    literals: ['relies on legacy Common Name'],
    pattern: /(?:^|\n)x509: certificate relies on legacy Common Name field/,
    sets: { tlsNames: 'no-san' },
    examples: ['x509: certificate relies on legacy Common Name field, use SANs instead'],
    lookAlikes: [
      'Unable to connect to the server: x509: certificate relies on legacy Common Name field, use SANs instead',
    ],
  },
  'no-ip-san': {
    role: 'cause',
    literals: ["doesn't contain any IP SANs"],
    pattern:
      /(?:Get|Head|Post) [\\"]{0,3}https:\/\/(?<tlsHost>[\w.:[\]-]{1,260})\/(?:v[12]\/|[\w./-]{0,200}jwt\/auth)[^\s"\\]{0,600}[\\"]{0,3}: {1,2}(?:tls: failed to verify certificate: )?x509: cannot validate certificate for [0-9a-f.:]{2,45} because it doesn't contain any IP SANs/,
    sets: { tlsNames: 'no-ip-san' },
    registry: true,
    examples: [
      `Error response from daemon: Get "https://198.51.100.7:5000/v2/": x509: cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`,
      `v2 ping attempt failed with error: Get https://198.51.100.7:5000/v2/: x509: cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`,
    ],
    lookAlikes: [
      `Get "https://198.51.100.7:10250/metrics": x509: cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`,
    ],
  },
  // What answers for a name that nobody configured.
  'default-certificate': {
    role: 'cause',
    literals: ['ingress.local', 'traefik.default', 'Ingress Controller Fake Certificate', 'TRAEFIK DEFAULT CERT'],
    pattern:
      /x509: certificate is valid for (?:ingress\.local|[0-9a-f]{20,40}\.[0-9a-f]{20,40}\.traefik\.default)|Kubernetes Ingress Controller Fake Certificate|TRAEFIK DEFAULT CERT/,
    sets: { tlsNames: 'default-certificate' },
    examples: [
      `Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate is valid for ingress.local, not registry.example.com`,
      '*  subject: O=Acme Co; CN=Kubernetes Ingress Controller Fake Certificate',
      'subject=CN = TRAEFIK DEFAULT CERT',
    ],
    lookAlikes: ['host: ingress.local'],
  },
  'curl-other-name': {
    role: 'cause',
    literals: [
      'no alternative certificate subject name matches',
      'subjectAltName does not match',
      'SEC_E_WRONG_PRINCIPAL',
    ],
    pattern:
      /no alternative certificate subject name matches target (?:host name|ipv[46] address) '(?<tlsHost>[\w.:-]{1,253})'|subjectAltName does not match [\w.:-]{1,253}|schannel: [^\n]{0,60}SEC_E_WRONG_PRINCIPAL/,
    sets: { tlsNames: 'mismatch' },
    examples: [
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'registry.example.com'",
      '*  subjectAltName does not match registry.example.com',
      'curl: (60) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322) - The target principal name is incorrect.',
    ],
    lookAlikes: ['*  subjectAltName: host "registry.example.com" matched cert\'s "registry.example.com"'],
  },
  // curl and openssl accept such a certificate, programs in Go do not: the request works here and fails in Docker.
  'curl-common-name': {
    role: 'cause',
    literals: ['common name: '],
    pattern: /(?:^|\n)\* {1,3}common name: [\w.*-]{1,253} \((?:matched|does not match [^)\n]{0,260})\)/,
    sets: { tlsNames: 'no-san' },
    examples: ['*  common name: registry.example.com (matched)'],
    lookAlikes: ['*  subject: CN=registry.example.com'],
  },
  'openssl-other-name': {
    role: 'cause',
    literals: ['verify error:num=6', 'Verify return code: 6'],
    pattern: /(?:verify error:num=|Verify return code: )(?<tlsVerifyCode>62|64)\b/,
    sets: { tlsNames: 'mismatch' },
    examples: ['verify error:num=62:hostname mismatch', '    Verify return code: 64 (IP address mismatch)'],
    lookAlikes: ['    Verify return code: 60 (authority and issuer serial number mismatch)'],
  },

  // What our own probe prints (snippet inspect-tls-endpoint).
  'names-match': {
    role: 'context',
    literals: ['registry certificate names: '],
    pattern: /^registry certificate names: match$/m,
    sets: { tlsNames: 'match' },
    registry: true,
    examples: ['registry certificate names: match'],
    lookAlikes: ['registry certificate names: mismatch'],
  },
  'names-mismatch': {
    role: 'cause',
    literals: ['registry certificate names: '],
    pattern: /^registry certificate names: mismatch$/m,
    sets: { tlsNames: 'mismatch' },
    registry: true,
    examples: ['registry certificate names: mismatch'],
    lookAlikes: ['registry certificate names: match'],
  },
  'names-no-san': {
    role: 'cause',
    literals: ['registry certificate names: '],
    pattern: /^registry certificate names: no-san$/m,
    sets: { tlsNames: 'no-san' },
    registry: true,
    examples: ['registry certificate names: no-san'],
    lookAlikes: ['registry certificate names: no-ip-san'],
  },
  'names-no-ip-san': {
    role: 'cause',
    literals: ['registry certificate names: '],
    pattern: /^registry certificate names: no-ip-san$/m,
    sets: { tlsNames: 'no-ip-san' },
    registry: true,
    examples: ['registry certificate names: no-ip-san'],
    lookAlikes: ['registry certificate names: no-san'],
  },
});
