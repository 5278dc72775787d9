import { defineSignatures, type Signature } from '../../../src/diagnose/define.ts';

const line = (pattern: RegExp, example: string, lookAlike: string): Signature => ({
  role: 'context',
  literals: ['registry node: '],
  pattern,
  registry: true,
  examples: [example],
  lookAlikes: [lookAlike],
});

const ready = 'registry node: ready';

/** What our own question to the registry's node prints. */
export default defineSignatures({
  'node-ready': line(/^registry node: ready$/, ready, 'registry node: no answer'),
  'node-elsewhere': line(
    /^registry node: sends clients elsewhere for a token$/,
    'registry node: sends clients elsewhere for a token',
    ready,
  ),
  'node-silent': line(/^registry node: no answer$/, 'registry node: no answer', ready),
  'node-open': line(/^registry node: asks for no token$/, 'registry node: asks for no token', ready),
});
