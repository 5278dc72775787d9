import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What copying into another directory prints. */
export default defineSignatures({
  copied: {
    role: 'context',
    literals: ['registry directory copy: '],
    pattern: /^registry directory copy: equal, \d{1,12} files$/m,
    registry: true,
    examples: ['registry directory copy: equal, 4711 files'],
    lookAlikes: ['registry directory copy: different'],
  },
  'not-copied': {
    role: 'context',
    literals: ['registry directory copy: '],
    pattern: /^registry directory copy: (?:different|refused)/m,
    registry: true,
    examples: [
      'registry directory copy: different',
      'registry directory copy: refused, /mnt/images/registry holds 12 files already',
    ],
    lookAlikes: ['registry directory copy: equal, 4711 files'],
  },
});
