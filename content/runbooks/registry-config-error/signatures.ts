import { defineSignatures } from '../../../src/diagnose/define.ts';

/** signatures.md S4; every upstream form is in the capture config-errors. GitLab's fork puts `configuring application: ` in front. */
const parsing = 'configuration error: error parsing /etc/docker/registry/config.yml: ';

export default defineSignatures({
  'not-readable': {
    role: 'cause',
    literals: ['configuration error: '],
    pattern:
      /configuration error: (?:configuration path unspecified|open [^\s:]{1,300}: (?:no such file|permission denied)|(?:error )?parsing [^\s:]{1,300}: (?:yaml: |unsupported version: |strconv\.ParseUint: |read [^\s:]{1,300}: is a directory))/,
    sets: { configFault: 'syntax' },
    registry: true,
    examples: [
      `${parsing}yaml: line 3: found character that cannot start any token`,
      `${parsing}unsupported version: "0.9"`,
      'configuration error: configuration path unspecified',
      // GitLab's fork.
      'Error: configuration error: parsing /var/opt/gitlab/registry/config.yml: yaml: line 7: did not find expected key',
    ],
    lookAlikes: [
      'configuration error: yaml: line 3: did not find expected key',
      'configuration error: parsing config.yml: unknown key',
    ],
  },
  'value-refused': {
    role: 'cause',
    literals: [
      'invalid loglevel ',
      'invalid log level ',
      'unsupported logging formatter: ',
      'unknown TLS cipher suite ',
      'unknown address type ',
    ],
    pattern:
      /error parsing [^\s:]{1,300}: invalid loglevel [^\s]{1,40} Must be one of|configuration error: parsing [^\s:]{1,300}: invalid log ?level |configuring logger: unsupported logging formatter: |level=fatal msg="unknown (?:TLS cipher suite '[^'\n]{1,80}' specified for http\.tls|address type [a-z]{1,20}")/,
    sets: { configFault: 'value' },
    registry: true,
    examples: [
      `${parsing}invalid loglevel loud Must be one of [error, warn, info, debug]`,
      'configuration error: parsing /var/opt/gitlab/registry/config.yml: invalid log level "loud"',
      'time="2026-11-20T21:30:57Z" level=fatal msg="error configuring logger: unsupported logging formatter: \\"yaml\\""',
    ],
    lookAlikes: [
      'invalid loglevel loud',
      'parsing flags: invalid log level loud',
      'error configuring logger: permission denied',
    ],
  },
  'no-single-storage': {
    role: 'cause',
    literals: ['storage configuration provided', 'exactly one storage type', 'multiple storage drivers specified'],
    pattern:
      /no storage configuration provided|must provide exactly one storage type\. Provided: |multiple storage drivers specified in configuration or environment: /,
    sets: { configFault: 'storage' },
    registry: true,
    examples: [
      `${parsing}no storage configuration provided`,
      `${parsing}must provide exactly one storage type. Provided: [filesystem s3]`,
      'panic: multiple storage drivers specified in configuration or environment: filesystem, s3',
    ],
    lookAlikes: ['no storage provided', 'must provide exactly one type. Provided: [htpasswd token]'],
  },
  // A program other than a registry has none of these parameters with these words.
  'storage-parameter': {
    role: 'cause',
    literals: [
      'StorageDriver not registered',
      ' parameter ',
      'region provided: ',
      'validating region provided',
      'to int64: ',
    ],
    pattern:
      /(?:^panic: |configuring application: )(?:StorageDriver not registered: |no "?(?:bucket|region|container|accountname|username)"? parameter provided(?=$|"[,}]|["\s]{1,2}(?:$|[a-z_]{1,20}=))|(?:invalid|validating) region provided: |(?:maxthreads config error|the (?:chunksize|multipartcopychunksize) \d{1,20} parameter|chunksize parameter must be|the (?:encrypt|secure|v4auth|storageclass) parameter (?:should|must)|invalid value for objectacl parameter|converting "chunksize" to int64))/m,
    sets: { configFault: 'storage' },
    registry: true,
    examples: [
      'panic: StorageDriver not registered: nfs',
      'panic: no region parameter provided',
      '{"level":"fatal","msg":"configuring application: no bucket parameter provided","service":"registry"}',
      'level=fatal msg="configuring application: validating region provided: mars-1" service=registry',
      'panic: the chunksize 1000000 parameter should be a number between 5242880 and 5368709120 (inclusive)',
      'level=fatal msg="configuring application: converting "chunksize" to int64: invalid" service=registry',
    ],
    lookAlikes: ['panic: no token parameter provided', 'terraform: no region parameter provided'],
  },
  middleware: {
    role: 'cause',
    literals: [
      'unable to configure storage middleware',
      'config key must ',
      'upload purge configuration',
      'redirect config: configuration',
      'use for layerinfo cache',
      'validation.manifests.urls',
    ],
    pattern:
      /unable to configure storage middleware \(|readonly(?: config key must contain additional keys|'s enabled config key must have a boolean value)|uploadpurging config key must contain additional keys|Unable to parse upload purge configuration: |invalid type for redirect config: configuration\.Parameters|redis configuration required to use for layerinfo cache|validation\.manifests\.urls\.(?:allow|deny): error parsing regexp/,
    sets: { configFault: 'value' },
    registry: true,
    examples: [
      'panic: unable to configure storage middleware (cloudfront): no baseurl provided',
      "panic: readonly's enabled config key must have a boolean value",
      'panic: readonly config key must contain additional keys',
    ],
    lookAlikes: ['panic: config key must have a boolean value'],
  },
  authorization: {
    role: 'cause',
    literals: ['unable to configure authorization (', 'exactly one type. Provided'],
    pattern:
      /unable to configure authorization \([a-z]{1,20}\): |error parsing [^\s:]{1,300}: must provide exactly one type\. Provided: /,
    sets: { configFault: 'token' },
    registry: true,
    examples: [
      'panic: unable to configure authorization (token): token auth requires a valid option string: "issuer"',
      'panic: unable to configure authorization (token): token auth requires at least one token signing root certificate',
      `${parsing}must provide exactly one type. Provided: [htpasswd token]`,
    ],
    lookAlikes: ['panic: unable to configure authorization: no policy'],
  },
  // Other programs load certificates too, so something else in the input has to show a registry.
  'tls-files': {
    role: 'cause',
    literals: ['level=fatal msg="open ', 'level=fatal msg="tls: '],
    pattern:
      /level=fatal msg="(?:open [^\s":]{0,300}: no such file or directory|tls: private key does not match public key)"/,
    sets: { configFault: 'certificate' },
    examples: [
      'time="2026-11-20T21:31:00.24Z" level=fatal msg="tls: private key does not match public key" environment=production service=registry version=2.8.2',
      'time="2026-11-20T21:31:00.21Z" level=fatal msg="open /etc/gitlab/ssl/registry.crt: no such file or directory" environment=production service=registry',
    ],
    lookAlikes: [
      'nginx: tls: private key does not match public key',
      'level=error msg="open /etc/app.crt: no such file or directory"',
    ],
  },
  'listen-address': {
    role: 'cause',
    literals: ['listen tcp: address '],
    pattern:
      /level=fatal msg="(?:error listening on debug interface: )?listen tcp: address [^\s"]{1,260}: (?:missing port in address|too many colons in address|invalid port)"/,
    sets: { configFault: 'address' },
    examples: [
      'time="2026-11-20T21:30:57.9Z" level=fatal msg="listen tcp: address http://127.0.0.1:5000: too many colons in address" environment=production service=registry',
    ],
    lookAlikes: ['2026/11/20 listen tcp: address 127.0.0.1: missing port in address'],
  },
});
