import { defineDiagram } from '../../../src/diagrams/define.ts';

/** Sources: topics.md A51, tokens-and-certs.md 1 (7). */
export default defineDiagram({
  kind: 'sequence',
  actors: ['client', 'registry', 'bucket'],
  steps: {
    on: { part: true },
    ask: { from: 'client', to: 'registry' },
    sign: { at: 'registry' },
    redirect: { from: 'registry', to: 'client', answer: true },
    fetch: { from: 'client', to: 'bucket' },
    blob: { from: 'bucket', to: 'client', answer: true },
    off: { part: true },
    'ask-again': { from: 'client', to: 'registry' },
    'registry-fetches': { from: 'registry', to: 'bucket' },
    'blob-to-registry': { from: 'bucket', to: 'registry', answer: true },
    delivered: { from: 'registry', to: 'client', answer: true },
  },
});
