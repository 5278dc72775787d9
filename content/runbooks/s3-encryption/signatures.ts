import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What our own command prints about one blob. */
export default defineSignatures({
  'blob-s3': {
    role: 'context',
    literals: ['blob encryption: '],
    pattern: /^blob encryption: AES256$/m,
    examples: ['blob encryption: AES256'],
    lookAlikes: ['blob encryption: aws:kms'],
  },
  'blob-kms': {
    role: 'context',
    literals: ['blob encryption: '],
    pattern: /^blob encryption: aws:kms(?::dsse)?$/m,
    sets: { storageEncryption: 'kms' },
    examples: ['blob encryption: aws:kms', 'blob encryption: aws:kms:dsse'],
    lookAlikes: ['blob encryption: AES256'],
  },
  // `None`: the blob is there and not encrypted. Nothing at all: it was not found, or may not be asked.
  'blob-plain': {
    role: 'context',
    literals: ['blob encryption:'],
    pattern: /^blob encryption: ?(?:None|null)?$/m,
    examples: ['blob encryption: None', 'blob encryption: '],
    lookAlikes: ['blob encryption: AES256'],
  },
});
