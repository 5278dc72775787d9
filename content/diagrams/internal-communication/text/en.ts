import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'How GitLab and the registry talk to each other',
  description:
    'Rails and Sidekiq sign tokens of their own with the private key and call the registry’s API. The registry checks them with the certificate that belongs to that key, exactly as it does with the tokens of clients. The registry alone talks to the image storage, to its metadata database and to Redis.',
  places: {
    gitlab: 'GitLab',
    registry: 'Registry',
    stores: 'What only the registry uses',
  },
  boxes: {
    rails: 'Rails: pages and API',
    key: 'Private key `gitlab-registry.key`',
    sidekiq: 'Sidekiq: background jobs',
    certificate: 'Certificate `gitlab-registry.crt`',
    api: 'Registry: API on port 5000',
    storage: 'Storage: files or a bucket',
    database: 'Metadata database',
    redis: 'Redis',
  },
  arrows: {
    'rails-signs': 'signs with',
    'sidekiq-signs': 'signs with',
    pair: 'one key pair',
    'rails-calls': 'lists, looks up, deletes: `registry_api_url`',
    'sidekiq-deletes': 'deletes images and tags: `registry_api_url`',
    verifies: 'checks with',
    'keeps-blobs': 'layers, manifests',
    'keeps-metadata': 'tags, links, reviews; where it is on',
    caches: 'cache; where it is set up',
  },
} satisfies DiagramText<typeof diagram>;
