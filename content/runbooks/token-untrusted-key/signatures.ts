import { defineSignatures } from '../../../src/diagnose/define.ts';

const id = 'VL4L:CJSP:BVK7:NT6F:KDTA:FTKO:EM26:67BD:ZEO4:VKG4:DDDN:6UIA';

export default defineSignatures({
  // Every generation writes the same words; only the quotes around the key id differ (none, ", \", \\").
  'untrusted-key': {
    role: 'cause',
    speakers: ['registry', 'unknown'],
    literals: ['signed by untrusted key'],
    pattern: /token signed by untrusted key with ID: [\\"]{0,6}(?<keyId>[A-Z2-7]{4}(?::[A-Z2-7]{4}){11})?/,
    registry: true,
    examples: [
      `time="2026-01-10T10:00:00.123Z" level=error msg="error verifying that signing key is trusted" error="token signed by untrusted key with ID: \\"${id}\\"" go_version=go1.24.3 version=v4.39.0-gitlab`,
      `level=info msg="token signed by untrusted key with ID: "${id}""`,
      `{"level":"info","msg":"token signed by untrusted key with ID: \\"${id}\\"","time":"2026-11-20T20:45:00.229032572Z"}`,
      `time="2026-11-20T20:45:00Z" level=info msg="failed to verify token: token signed by untrusted key with ID: \\"${id}\\"" go.version=go1.25.0`,
    ],
    lookAlikes: ['level=info msg="token from untrusted issuer: \\"gitlab-issuer\\""'],
  },
  'key-pair-differs': {
    role: 'cause',
    literals: ['registry key pair: '],
    pattern: /^registry key pair: different$/,
    sets: { keyPair: 'different' },
    registry: true,
    examples: ['registry key pair: different'],
    lookAlikes: ['registry key pair: match'],
  },
  'key-pair-matches': {
    role: 'context',
    literals: ['registry key pair: '],
    pattern: /^registry key pair: match$/,
    sets: { keyPair: 'match' },
    registry: true,
    examples: ['registry key pair: match'],
    lookAlikes: ['registry key pair: different'],
  },
  'key-pair-unreadable': {
    role: 'context',
    literals: ['registry key pair: '],
    pattern: /^registry key pair: unreadable$/,
    sets: { keyPair: 'unreadable' },
    registry: true,
    examples: ['registry key pair: unreadable'],
    lookAlikes: ['registry key pair: match'],
  },
});
