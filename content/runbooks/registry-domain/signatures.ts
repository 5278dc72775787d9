import { defineSignatures, type Signature } from '../../../src/diagnose/define.ts';

/** What NGINX says of a server that it cannot start (topics.md D30, capture nginx-config-errors). One NGINX serves GitLab's pages as well. */
const emerg = 'nginx: [emerg] ';

/** What the check of the files prints before they are used. */
const files = (pattern: RegExp, example: string, lookAlike: string): Signature => ({
  role: 'context',
  literals: ['certificate files: '],
  pattern,
  registry: true,
  examples: [example],
  lookAlikes: [lookAlike],
});

export default defineSignatures({
  'no-certificate-file': {
    role: 'context',
    literals: ['cannot load certificate'],
    pattern: /\[emerg\] [^"\n]{0,60}cannot load certificate(?: key)? "[^"\n]{1,300}": (?:BIO_new_file|PEM_read_bio)/,
    examples: [
      `${emerg}cannot load certificate "/etc/gitlab/ssl/registry.example.com.crt": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)`,
      '2026/11/20 21:06:26 [emerg] 25667#25667: cannot load certificate "/etc/gitlab/ssl/registry.example.com.crt": PEM_read_bio_X509_AUX() failed (SSL: error:0480006C:PEM routines::no start line:Expecting: TRUSTED CERTIFICATE)',
    ],
    lookAlikes: [`${emerg}SSL_CTX_use_PrivateKey("/etc/gitlab/ssl/registry.example.com.key") failed`],
  },
  'key-of-another': {
    role: 'context',
    literals: ['SSL_CTX_use_PrivateKey'],
    pattern: /\[emerg\] [^"\n]{0,60}SSL_CTX_use_PrivateKey(?:_file)?\("[^"\n]{1,300}"[^)\n]{0,40}\) failed/,
    examples: [
      '2026/11/20 21:06:26 [emerg] 25657#25657: SSL_CTX_use_PrivateKey("/etc/gitlab/ssl/registry.example.com.key") failed (SSL: error:05800074:x509 certificate routines::key values mismatch)',
      `${emerg}SSL_CTX_use_PrivateKey_file("/etc/gitlab/ssl/registry.example.com.key") failed (SSL: error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch)`,
    ],
    lookAlikes: [`${emerg}cannot load certificate "/etc/gitlab/ssl/registry.example.com.crt": BIO_new_file() failed`],
  },
  'no-certificate-named': {
    role: 'context',
    literals: ['"ssl_certificate" is defined'],
    pattern: /\[emerg\] [^"\n]{0,60}no "ssl_certificate" is defined/,
    examples: [
      '2026/11/20 21:06:26 [emerg] 25663#25663: no "ssl_certificate" is defined for the "listen ... ssl" directive in /etc/nginx/conf.d/registry.conf:20',
    ],
    lookAlikes: [`${emerg}unknown directive "ssl_certificat" in /etc/nginx/conf.d/registry.conf:24`],
  },
  'port-taken': {
    role: 'context',
    literals: ['Address already in use'],
    pattern: /\[emerg\] [^"\n]{0,60}bind\(\) to [\w.:[\]]{1,80} failed \(98: Address already in use\)/,
    examples: [`${emerg}bind() to 0.0.0.0:5050 failed (98: Address already in use)`],
    lookAlikes: ['listen tcp 127.0.0.1:5000: bind: address already in use'],
  },
  'listens-twice': {
    role: 'context',
    literals: ['a duplicate listen'],
    pattern: /\[emerg\] [^"\n]{0,60}a duplicate listen [\w.:[\]]{1,80} in /,
    examples: [
      '2026/11/20 21:06:26 [emerg] 25659#25659: a duplicate listen 0.0.0.0:5050 in /etc/nginx/conf.d/registry.conf:21',
    ],
    lookAlikes: [`${emerg}"proxy_buffering" directive is duplicate in /etc/nginx/conf.d/registry.conf:38`],
  },
  'files-fit': files(/^certificate files: fit$/, 'certificate files: fit', 'certificate files: key does not fit'),
  'files-key': files(
    /^certificate files: key does not fit$/,
    'certificate files: key does not fit',
    'certificate files: fit',
  ),
  'files-expired': files(/^certificate files: expired$/, 'certificate files: expired', 'certificate files: unreadable'),
  'files-name': files(/^certificate files: name missing$/, 'certificate files: name missing', 'certificate files: fit'),
  'files-unreadable': files(
    /^certificate files: unreadable$/,
    'certificate files: unreadable',
    'certificate files: expired',
  ),
});
