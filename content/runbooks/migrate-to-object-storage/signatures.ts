import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the copying commands print, and how a missing image shows after the switch. */
export default defineSignatures({
  equal: {
    role: 'context',
    literals: ['registry copy: '],
    pattern: /^registry copy: equal$/m,
    registry: true,
    examples: ['registry copy: equal'],
    lookAlikes: ['registry copy: different'],
  },
  different: {
    role: 'context',
    literals: ['registry copy: '],
    pattern: /^registry copy: (?:different|nothing there)$/m,
    registry: true,
    examples: ['registry copy: different', 'registry copy: nothing there'],
    lookAlikes: ['registry copy: equal'],
  },
  refused: {
    role: 'context',
    literals: ['registry copy: refused'],
    pattern: /^registry copy: refused, /m,
    registry: true,
    examples: [
      'registry copy: refused, /srv/registry holds no images',
      'registry copy: refused, it would delete 4711 files of s3://my-registry/docker',
    ],
    lookAlikes: ['registry copy: done'],
  },
  'old-image-unknown': {
    role: 'context',
    speakers: ['client', 'unknown'],
    literals: ['manifest unknown'],
    pattern: /manifest for [^\n]{1,300} not found: manifest unknown/,
    registry: true,
    examples: [
      'Error response from daemon: manifest for registry.example.com/group/project/app:1 not found: manifest unknown: manifest unknown',
    ],
    lookAlikes: ['Status: Downloaded newer image for registry.example.com/group/project/app:1'],
  },
});
