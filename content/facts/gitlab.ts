/** Images and tags as GitLab manages them; its database, its configuration, its start; the tasks. */
import { factType as t } from '../../src/runbook/define.ts';

export const gitlab = {
  /** The project that the images belong to. */
  projectPath: t.repository(),
  /** The key GitLab signs registry tokens with, as GitLab itself finds it. */
  registryKeyFile: t.choice('registry-off', 'missing', 'unreadable', 'readable'),
  /** Where in a repository an object lies whose key ends with a slash. */
  folderObject: t.choice('tags', 'elsewhere', 'none'),
  /** Why a cleanup policy leaves tags; `due`: it would delete some now. */
  cleanupBlock: t.choice(
    'disabled',
    'invalid',
    'not-due',
    'no-tags',
    'names',
    'newest',
    'age',
    'partial',
    'refused',
    'unreachable',
    'due',
  ),
  /** Why a tag or an image repository is not deleted; `silent`: nothing is refused and nothing goes. */
  deleteRefusal: t.choice('switched-off', 'read-only', 'storage', 'referenced', 'protected', 'unreachable', 'silent'),
  /** Whether the registry's configuration allows deleting. */
  deleteSetting: t.choice('on', 'off', 'read-only'),
  /** What is kept from being moved by tags, and the error of a registry that was asked to move them. */
  moveBlock: t.choice('transfer', 'other-root', 'rename', 'group', 'registry-error'),
  moveError: t.choice('name-taken', 'too-many', 'other'),
  /** Whether the registry offers the interface that needs the metadata database. */
  gitlabApi: t.choice('yes', 'no'),
  /** What is wrong with an image name. */
  nameFault: t.choice('upper-case', 'shape'),
  /** Which transfer had another digest than its name; `tool`: none was given. */
  digestStage: t.choice('pull', 'push', 'tool'),
  storedBlob: t.choice('intact', 'damaged'),
  /** What the registry says of its metadata database. */
  databaseFault: t.choice(
    'pending',
    'not-imported',
    'switched-off',
    'both-locks',
    'connection',
    'version',
    'recovery',
    'imported-before',
  ),
  /** Which part of its configuration the registry does not accept. */
  configFault: t.choice('syntax', 'storage', 'token', 'certificate', 'address', 'value'),
  /** Why the registry ends right after its start. */
  startFailure: t.choice('port', 'debug-port', 'configuration', 'database', 'storage', 'permission'),
  /** How the registry answers GitLab itself at the internal address. */
  railsReach: t.choice('answered', 'refused', 'timeout', 'name', 'certificate', 'other', 'off'),
  /** Which of the two logs holds errors; `no-log`: there is none to read. */
  logCheck: t.choice('quiet', 'registry', 'gitlab', 'no-log'),
  /** Whether the proxy has a server for the registry and passes requests on to where the registry answers. */
  proxyCheck: t.choice('passes-on', 'no-server', 'no-registry', 'ipv6', 'no-scheme'),
  /** How the registry's address answers a first request. */
  catalogAnswer: t.choice(
    'token',
    'plain-realm',
    'untrusted',
    'expired',
    'other-name',
    'no-tls',
    'no-name',
    'no-connection',
    'gateway',
    'unavailable',
    'not-found',
    'other',
  ),
  /** What stands at the address that a client was given. */
  addressAnswer: t.choice('gitlab-registry', 'gitlab-web', 'other-registry', 'web', 'none'),
  /** How the registry's notifications fail. */
  notificationFailure: t.choice('none', 'refused', 'unreachable', 'lost'),
} as const;
