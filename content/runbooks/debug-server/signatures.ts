import { defineSignatures } from '../../../src/diagnose/define.ts';

const literals = ['registry debug server: '];

/** A task has no causes: what its own commands print. */
export default defineSignatures({
  well: {
    role: 'context',
    literals,
    pattern: /^registry debug server: 200$/,
    registry: true,
    healthy: true,
    examples: ['registry debug server: 200'],
    lookAlikes: ['registry debug server: 503', 'registry metrics page: 200'],
  },
  unwell: {
    role: 'context',
    literals,
    pattern: /^registry debug server: 503$/,
    registry: true,
    examples: ['registry debug server: 503'],
    lookAlikes: ['registry debug server: 200'],
  },
  closed: {
    role: 'context',
    literals,
    pattern: /^registry debug server: 000$/,
    registry: true,
    examples: ['registry debug server: 000'],
    lookAlikes: ['registry debug server: 200'],
  },
  elsewhere: {
    role: 'context',
    literals,
    pattern: /^registry debug server: (?:[134]\d\d|2(?!00)\d\d|50[0-24-9])$/,
    registry: true,
    examples: ['registry debug server: 404'],
    lookAlikes: ['registry debug server: 200', 'registry debug server: 503'],
  },
  'open-to-all': {
    role: 'context',
    literals: ['registry debug port: '],
    pattern: /^registry debug port: open to other hosts$/,
    registry: true,
    examples: ['registry debug port: open to other hosts'],
    lookAlikes: ['registry debug port: this host only'],
  },
  'on-loopback': {
    role: 'context',
    literals: ['registry debug port: '],
    pattern: /^registry debug port: this host only$/,
    registry: true,
    healthy: true,
    examples: ['registry debug port: this host only'],
    lookAlikes: ['registry debug port: open to other hosts'],
  },
});
