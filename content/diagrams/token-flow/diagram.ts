import { defineDiagram } from '../../../src/diagrams/define.ts';

/** Sources: topics.md A71, tokens-and-certs.md 1 to 3. */
export default defineDiagram({
  kind: 'sequence',
  actors: ['client', 'registry', 'gitlab'],
  steps: {
    ask: { from: 'client', to: 'registry' },
    challenge: { from: 'registry', to: 'client', answer: true },
    credentials: { from: 'client', to: 'gitlab' },
    rights: { at: 'gitlab' },
    token: { from: 'gitlab', to: 'client', answer: true },
    again: { from: 'client', to: 'registry' },
    verify: { at: 'registry' },
    done: { from: 'registry', to: 'client', answer: true },
  },
});
