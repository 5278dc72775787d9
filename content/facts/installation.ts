/** What is installed, where, and which client speaks. */
import { factType as t } from '../../src/runbook/define.ts';

export const installation = {
  installMethod: t.choice('linux', 'compose', 'helm', 'source'),
  gitlabVersion: t.version(),
  registryHost: t.hostPort(),
  gitlabHost: t.hostPort(),
  registryPort: t.integer(1, 65535),
  repository: t.repository(),
  tag: t.tag(),
  /** The program that printed the error. */
  client: t.choice(
    'docker',
    'podman',
    'skopeo',
    'buildah',
    'containerd',
    'kubelet',
    'buildkit',
    'kaniko',
    'curl',
    'runner',
  ),
  /** Kubernetes namespace and Helm release; name of the container that runs GitLab. */
  namespace: t.name(),
  release: t.name(),
  container: t.name(),
} as const;
