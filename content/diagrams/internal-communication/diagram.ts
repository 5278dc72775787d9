import { defineDiagram } from '../../../src/diagrams/define.ts';

/** Sources: topics.md A72 and A68, tokens-and-certs.md 1, 4 and 7, config.md 2 and 4. */
export default defineDiagram({
  kind: 'boxes',
  places: ['gitlab', 'registry', 'stores'],
  boxes: {
    rails: { column: 0, row: 0, place: 'gitlab' },
    key: { column: 1, row: 0, place: 'gitlab', data: true },
    sidekiq: { column: 2, row: 0, place: 'gitlab' },
    certificate: { column: 1, row: 1, place: 'registry', data: true },
    api: { column: [0, 2], row: 2, place: 'registry' },
    storage: { column: 0, row: 3, place: 'stores', data: true },
    database: { column: 1, row: 3, place: 'stores', data: true },
    redis: { column: 2, row: 3, place: 'stores', data: true },
  },
  arrows: {
    'rails-signs': { from: 'rails', to: 'key' },
    'sidekiq-signs': { from: 'sidekiq', to: 'key' },
    pair: { from: 'key', to: 'certificate', pair: true },
    'rails-calls': { from: 'rails', to: 'api' },
    'sidekiq-deletes': { from: 'sidekiq', to: 'api' },
    verifies: { from: 'api', to: 'certificate' },
    'keeps-blobs': { from: 'api', to: 'storage' },
    'keeps-metadata': { from: 'api', to: 'database' },
    caches: { from: 'api', to: 'redis' },
  },
});
