/**
 * The vocabulary of facts: everything that can be known about a user's installation, with the type of its value.
 * Produced by signatures (named groups, `sets`), by configuration files, by answers and by forms. Labels: words/<locale>.ts.
 */
import { factType as t } from '../src/runbook/define.ts';

export const facts = {
  // the installation
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

  // tokens and certificates
  keyId: t.keyId(),
  tokenIssuer: t.name(),
  tokenAudience: t.name(),
  /** What a comparison of certificate and key printed. */
  keyPair: t.choice('match', 'different', 'unreadable'),
  /** Which connection a TLS error belongs to. */
  tlsTarget: t.choice('registry', 'realm', 'storage'),
  tlsHost: t.hostPort(),
  /** The names a certificate is valid for, first one. */
  certificateName: t.name(),
  /** `Verify return code` of openssl s_client. */
  tlsVerifyCode: t.integer(0, 99),
  /** Registry clock minus GitLab clock, in seconds. */
  clockOffset: t.integer(-315360000, 315360000),
  clockSynchronised: t.choice('yes', 'no'),

  // proxies and ports
  /** The server that wrote an HTML error page. */
  proxyServer: t.name(),
  upstream: t.hostPort(),
  bodyLimitBytes: t.integer(0, 1e15),

  // storage
  storageDriver: t.choice('filesystem', 's3', 's3_v2', 'azure', 'azure_v2', 'gcs', 'inmemory'),
  storagePath: t.path(),
  storageHost: t.hostPort(),
  bucket: t.name(),
  region: t.name(),
} as const;

export type FactId = keyof typeof facts;
