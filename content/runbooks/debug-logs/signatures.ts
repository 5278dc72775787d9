import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes: what its own commands print. */
export default defineSignatures({
  on: {
    role: 'context',
    literals: ['registry debug lines: '],
    pattern: /^registry debug lines: [1-9]\d{0,9}$/,
    registry: true,
    examples: ['registry debug lines: 312'],
    lookAlikes: ['registry debug lines: 0'],
  },
  off: {
    role: 'context',
    literals: ['registry debug lines: '],
    pattern: /^registry debug lines: 0$/,
    registry: true,
    examples: ['registry debug lines: 0'],
    lookAlikes: ['registry debug lines: 30'],
  },
  quiet: {
    role: 'context',
    literals: ['registry debug lines since now: '],
    pattern: /^registry debug lines since now: 0$/,
    registry: true,
    healthy: true,
    examples: ['registry debug lines since now: 0'],
    lookAlikes: ['registry debug lines since now: 10'],
  },
  'still-debug': {
    role: 'context',
    literals: ['registry debug lines since now: '],
    pattern: /^registry debug lines since now: [1-9]\d{0,9}$/,
    registry: true,
    examples: ['registry debug lines since now: 7'],
    lookAlikes: ['registry debug lines since now: 0'],
  },
});
