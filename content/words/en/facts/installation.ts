import type { installation } from '../../../facts/installation.ts';

export default {
  labels: {
    installMethod: 'Install method',
    gitlabVersion: 'GitLab version',
    registryHost: 'Registry host',
    gitlabHost: 'GitLab host',
    registryPort: 'Registry port',
    repository: 'Image repository',
    tag: 'Tag',
    client: 'Client',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    container: 'GitLab container',
  } satisfies Record<keyof typeof installation, string>,
  values: {
    installMethod: { linux: 'Linux package', compose: 'Docker Compose', helm: 'Helm chart', source: 'Self-compiled' },
  },
};
