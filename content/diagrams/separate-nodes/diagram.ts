import { defineDiagram } from '../../../src/diagrams/define.ts';

/** Sources: topics.md A69, D68 and D69. */
export default defineDiagram({
  kind: 'boxes',
  places: ['gitlab', 'registry'],
  boxes: {
    client: { column: [0, 1], row: 0 },
    balancer: { column: 0, row: 1 },
    gitlab: { column: 1, row: 1, place: 'gitlab' },
    secrets: { column: 2, row: 1, place: 'gitlab', data: true },
    registry: { column: [0, 1], row: 2, place: 'registry' },
    copy: { column: 2, row: 2, place: 'registry', data: true },
    storage: { column: 0, row: 3, data: true },
    database: { column: 1, row: 3, data: true },
  },
  arrows: {
    images: { from: 'client', to: 'balancer' },
    token: { from: 'client', to: 'gitlab' },
    plain: { from: 'balancer', to: 'registry' },
    api: { from: 'gitlab', to: 'registry' },
    'gitlab-reads': { from: 'gitlab', to: 'secrets' },
    'registry-reads': { from: 'registry', to: 'copy' },
    copied: { from: 'secrets', to: 'copy' },
    blobs: { from: 'registry', to: 'storage' },
    metadata: { from: 'registry', to: 'database' },
  },
});
