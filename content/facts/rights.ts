/** What a login may do, and who said that it may not. */
import { factType as t } from '../../src/runbook/define.ts';

export const rights = {
  denial: t.choice(
    'credentials',
    'two-factor',
    'forbidden',
    'scope',
    'hub-name',
    'protected',
    'other-registry',
    'header-dropped',
  ),
  /** Whether the client keeps a login for the registry's host and port. */
  storedLogin: t.choice('yes', 'no', 'helper-failed'),
  /** What GitLab grants a login in one repository. */
  grantedAccess: t.choice('refused', 'forbidden', 'none', 'pull', 'push'),
  /** What the registry's address asks of a client that sends nothing: a token of GitLab, or a password of its own. */
  authChallenge: t.choice('token', 'basic', 'none'),
  /** Where a CI job took the login for its image from. */
  jobCredential: t.choice('job-token', 'auth-config', 'config-file'),
  /** How GitLab's dependency proxy refused an image; `registry`: the request went to the registry instead. */
  dependencyProxy: t.choice('missing', 'page', 'forbidden', 'credentials', 'registry', 'works'),
  /** Who said that there were too many requests; `ban`: GitLab shut an address out after failed logins. */
  rateLimiter: t.choice('docker-hub', 'gitlab', 'ban', 'proxy', 'registry', 'other'),
} as const;
