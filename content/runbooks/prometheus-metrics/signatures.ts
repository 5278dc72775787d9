import { defineSignatures } from '../../../src/diagnose/define.ts';

const literals = ['registry metrics page: '];

/** A task has no causes: what its own commands print. */
export default defineSignatures({
  served: {
    role: 'context',
    literals,
    pattern: /^registry metrics page: 200$/,
    registry: true,
    healthy: true,
    examples: ['registry metrics page: 200'],
    lookAlikes: ['registry metrics page: 404', 'registry debug server: 200'],
  },
  'not-there': {
    role: 'context',
    literals,
    pattern: /^registry metrics page: [345]\d\d$/,
    registry: true,
    examples: ['registry metrics page: 404'],
    lookAlikes: ['registry metrics page: 200'],
  },
  closed: {
    role: 'context',
    literals,
    pattern: /^registry metrics page: 000$/,
    registry: true,
    examples: ['registry metrics page: 000'],
    lookAlikes: ['registry metrics page: 200'],
  },
});
