import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the comparison prints, and skopeo itself. */
export default defineSignatures({
  copied: {
    role: 'context',
    literals: ['image copy check: '],
    pattern: /^image copy check: \d{1,9} tags, all the same$/,
    healthy: true,
    registry: true,
    examples: ['image copy check: 3 tags, all the same', 'image copy check: 1 tags, all the same'],
    lookAlikes: ['image copy check: 1 of 3 tags missing or different'],
  },
  'not-copied': {
    role: 'context',
    literals: ['image copy check: '],
    pattern: /^image copy check: \d{1,9} of \d{1,9} tags missing or different$/,
    registry: true,
    examples: ['image copy check: 1 of 3 tags missing or different'],
    lookAlikes: ['image copy check: 3 tags, all the same'],
  },
  'no-tags': {
    role: 'context',
    literals: ['image copy check: '],
    pattern: /^image copy check: no tags at the source$/,
    registry: true,
    examples: ['image copy check: no tags at the source'],
    lookAlikes: ['image copy check: 3 tags, all the same'],
  },
  'copy-run': {
    role: 'context',
    literals: ['image copy: '],
    pattern: /^image copy: \d{1,9} copied, \d{1,9} the same already, \d{1,9} failed$/,
    registry: true,
    examples: ['image copy: 4 copied, 0 the same already, 0 failed'],
    lookAlikes: ['image copy preview: 4 to copy, 0 the same already, 0 not readable'],
  },
  'would-copy': {
    role: 'context',
    literals: ['Would have copied image', 'image copy preview: '],
    pattern: /msg="Would have copied image ref \d{1,9}\/\d{1,9}"|^image copy preview: \d{1,9} to copy/,
    registry: true,
    examples: [
      'time="2026-11-21T02:28:10Z" level=info msg="Would have copied image ref 1/3" from="docker://registry.example.org/team/app:1.1.0" to="docker://registry.example.com:5050/group/project/app:1.1.0"',
      'image copy preview: 4 to copy, 0 the same already, 0 not readable',
    ],
    lookAlikes: ['time="2026-11-21T02:28:12Z" level=info msg="Synced 3 images from 1 sources"'],
  },
});
