import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What our own command prints, and how the registry says at its start what it does. */
export default defineSignatures({
  'by-registry': {
    role: 'context',
    literals: ['registry blob delivery: '],
    pattern: /^registry blob delivery: registry$/m,
    registry: true,
    examples: ['registry blob delivery: registry'],
    lookAlikes: ['registry blob delivery: storage at my-registry.s3.eu-west-1.amazonaws.com'],
  },
  'by-storage': {
    role: 'context',
    literals: ['registry blob delivery: '],
    pattern: /^registry blob delivery: storage at (?<storageHost>[\w.:-]{1,253})$/m,
    registry: true,
    examples: ['registry blob delivery: storage at my-registry.s3.eu-west-1.amazonaws.com'],
    lookAlikes: ['registry blob delivery: registry'],
  },
  'no-answer': {
    role: 'context',
    literals: ['registry blob delivery: '],
    pattern: /^registry blob delivery: (?:no token|no image|answered \d{3})$/m,
    registry: true,
    examples: [
      'registry blob delivery: no token',
      'registry blob delivery: no image',
      'registry blob delivery: answered 401',
    ],
    lookAlikes: ['registry blob delivery: registry'],
  },
  'started-without': {
    role: 'context',
    speakers: ['registry', 'unknown'],
    literals: ['backend redirection disabled'],
    pattern: /\bbackend redirection disabled\b/,
    registry: true,
    examples: ['time="2026-01-10T10:00:00.123Z" level=info msg="backend redirection disabled" go_version=go1.24.3'],
    lookAlikes: [
      'time="2026-01-10T10:00:00.123Z" level=info msg="storage backend redirection enabled" go_version=go1.24.3',
    ],
  },
  'started-with': {
    role: 'context',
    speakers: ['registry', 'unknown'],
    literals: ['storage backend redirection enabled'],
    pattern: /\bstorage backend redirection enabled\b/,
    registry: true,
    examples: [
      'time="2026-01-10T10:00:00.123Z" level=info msg="storage backend redirection enabled" go_version=go1.24.3',
    ],
    lookAlikes: ['time="2026-01-10T10:00:00.123Z" level=info msg="backend redirection disabled" go_version=go1.24.3'],
  },
});
