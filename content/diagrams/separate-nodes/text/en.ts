import type { DiagramText } from '../../../../src/diagrams/define.ts';
import type diagram from '../diagram.ts';

export default {
  title: 'GitLab and the registry on nodes of their own',
  description:
    'Clients reach a load balancer for images and GitLab for tokens, both with TLS. The load balancer and GitLab reach the registry on its port, in plain HTTP. Both nodes hold the same secrets. The registry alone reaches the storage and its database.',
  places: {
    gitlab: 'GitLab node',
    registry: 'Registry node, one or several',
  },
  boxes: {
    client: 'Clients',
    balancer: 'Load balancer with TLS for `registry.example.com`',
    gitlab: 'NGINX and Rails, `gitlab.example.com`',
    secrets: '`gitlab-secrets.json`',
    registry: 'Registry, `0.0.0.0:5000`, no NGINX',
    copy: '`gitlab-secrets.json`',
    storage: 'Storage, shared by all registry nodes',
    database: 'Metadata database, where it is on',
  },
  arrows: {
    images: 'images, HTTPS on port 443',
    token: 'tokens from `/jwt/auth`, HTTPS on port 443',
    plain: 'plain HTTP on port 5000',
    api: '`registry_api_url`, plain HTTP on port 5000',
    'gitlab-reads': 'reads',
    'registry-reads': 'reads',
    copied: 'copied: key pair and upload secret',
    blobs: 'layers, manifests',
    metadata: 'tags, links',
  },
} satisfies DiagramText<typeof diagram>;
