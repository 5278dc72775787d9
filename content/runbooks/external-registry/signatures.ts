import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What shows in the two logs of such a pair of programs (topics.md D55). A task has no causes: these help to read a check. */
export default defineSignatures({
  // The words before the colon are those of distribution 3 alone.
  'refused-by-3': {
    role: 'context',
    literals: ['failed to verify token: '],
    pattern: /failed to verify token: token signed by untrusted key with ID: /,
    registry: true,
    examples: [
      'time="2026-11-20T20:45:00Z" level=info msg="failed to verify token: token signed by untrusted key with ID: \\"VL4L:CJSP:BVK7:NT6F:KDTA:FTKO:EM26:67BD:ZEO4:VKG4:DDDN:6UIA\\"" go.version=go1.25.0',
    ],
    lookAlikes: [
      'time="2026-11-20T20:45:00Z" level=info msg="token signed by untrusted key with ID: \\"VL4L:CJSP:BVK7:NT6F:KDTA:FTKO:EM26:67BD:ZEO4:VKG4:DDDN:6UIA\\"" go.version=go1.19.8',
    ],
  },
  'key-not-read': {
    role: 'context',
    literals: ['Neither PUB key nor PRIV key'],
    pattern: /OpenSSL::PKey::(?:RSA|PKey)Error[^\n]{0,200}Neither PUB key nor PRIV key/,
    examples: ['OpenSSL::PKey::RSAError (Neither PUB key nor PRIV key: nested asn1 error):'],
    lookAlikes: ['OpenSSL::SSL::SSLError (SSL_connect returned=1 errno=0 state=error: certificate verify failed)'],
  },
});
