import { defineDiagram } from '../../../src/diagrams/define.ts';

/** Sources: topics.md A8 and D68, tokens-and-certs.md 8, beyond.md B9. */
export default defineDiagram({
  kind: 'sequence',
  actors: ['client', 'proxy', 'registry', 'storage'],
  steps: {
    start: { from: 'client', to: 'proxy' },
    'start-passed': { from: 'proxy', to: 'registry' },
    address: { at: 'registry' },
    accepted: { from: 'registry', to: 'client', answer: true },
    data: { from: 'client', to: 'proxy' },
    'data-passed': { from: 'proxy', to: 'registry' },
    write: { from: 'registry', to: 'storage' },
    received: { from: 'registry', to: 'client', answer: true },
    finish: { from: 'client', to: 'registry' },
    place: { from: 'registry', to: 'storage' },
    created: { from: 'registry', to: 'client', answer: true },
    manifest: { from: 'client', to: 'registry' },
    tagged: { from: 'registry', to: 'client', answer: true },
  },
});
