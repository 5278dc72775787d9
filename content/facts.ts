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
  /** What the registry's configuration expects of a token. */
  registryIssuer: t.name(),
  registryService: t.name(),
  /** What a comparison of certificate and key printed. */
  keyPair: t.choice('match', 'different', 'unreadable'),
  /** Which connection a TLS error belongs to. */
  tlsTarget: t.choice('registry', 'realm', 'storage', 'redirect'),
  tlsHost: t.hostPort(),
  /** The names a certificate is valid for, first one. */
  certificateName: t.name(),
  /** `Verify return code` of openssl s_client. */
  tlsVerifyCode: t.integer(0, 99),
  /** How the chain that was presented verifies (system's store, CA file given, not at all), or that a proxy made it. */
  tlsChain: t.choice('trusted', 'private', 'self-signed', 'unverified', 'proxy'),
  /** How the names in a certificate compare with the name asked for. */
  tlsNames: t.choice('match', 'mismatch', 'no-san', 'no-ip-san', 'default-certificate'),
  /** Which two sides speak HTTP and HTTPS past each other: the asking side first. */
  schemeMismatch: t.choice('https-to-http', 'http-to-https', 'proxy-to-tls', 'proxy-tls-to-http', 'storage', 'realm'),
  /** Registry clock minus GitLab clock, in seconds. */
  clockOffset: t.integer(-315360000, 315360000),
  clockSynchronised: t.choice('yes', 'no'),
  /** What the comparison of the two clocks printed. */
  clocks: t.choice('agree', 'registry-behind', 'registry-ahead'),
  /** What complained about the time. */
  clockProblem: t.choice('not-yet-valid', 'expired', 'storage', 'certificate'),
  /** How a login with a token issued just before it ended. */
  freshLogin: t.choice('accepted', 'refused'),
  /** How GitLab's `/jwt/auth` answers; `ok` also where a token of it has been seen. */
  tokenService: t.choice('ok', 'not-found', 'disabled', 'html', 'no-token', 'error', 'unreachable'),
  /** Where the registry sends clients for a token. */
  tokenRealm: t.url(),
  /** Why the registry refused a token, besides its key and its times. */
  tokenRefusal: t.choice('issuer', 'audience', 'altered'),

  // rights
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

  // proxies and ports
  /** The server that wrote an HTML error page. */
  proxyServer: t.name(),
  upstream: t.hostPort(),
  bodyLimitBytes: t.integer(0, 1e15),
  /** Where the registry’s answer to the start of an upload sends the client. */
  uploadLocation: t.choice('http', 'other-host', 'https', 'relative'),
  /** Whether a proxy stores an upload whole before it passes it on. */
  uploadBuffering: t.choice('on', 'off'),
  /** On which loopback addresses the registry answers. */
  registryListener: t.choice('ipv4', 'ipv6', 'both', 'none'),
  /** What becomes of a request on its way to the registry. */
  requestPath: t.choice('whole', 'rewritten', 'redirected', 'answered', 'header-dropped', 'gateway', 'unreachable'),
  /** Which server could not be reached, found or passed to. */
  networkTarget: t.choice('registry', 'realm', 'storage'),
  /** How a connection to the registry's port ended. */
  connectFailure: t.choice('refused', 'timeout', 'no-route', 'handshake', 'ipv6', 'open'),
  /** Whether something listens on the public port, beside the registry's own. */
  publicListener: t.choice('yes', 'loopback', 'none'),
  /** What the name service said of a name, the name, and the server that was asked. */
  dnsAnswer: t.choice('no-such-host', 'server-failed', 'silent'),
  lookupHost: t.host(),
  dnsServer: t.hostPort(),
  /** Whether the host itself finds the name. */
  nameLookup: t.choice('found', 'none'),
  /** The proxy that a client uses to get out, and what it did. */
  forwardProxy: t.hostPort(),
  proxyProblem: t.choice('dead', 'credentials', 'refused', 'scheme', 'unresolved'),
  /** Whether the registry answers where no proxy is used. */
  directWay: t.choice('yes', 'no'),
  /** Which of the two services a gateway could not get an answer from, and why. */
  gatewayPlace: t.choice('registry', 'gitlab'),
  gatewayReason: t.choice('refused', 'timeout', 'closed', 'unresolved', 'error'),
  registryState: t.choice('up', 'down', 'restarting'),

  // storage
  storageDriver: t.choice('filesystem', 's3', 's3_v2', 'azure', 'azure_v2', 'gcs', 'inmemory'),
  storagePath: t.path(),
  storageHost: t.hostPort(),
  bucket: t.name(),
  region: t.name(),
  /** Who answered a blob request with 403; `egress`: something between the client and the store. */
  forbiddenBy: t.choice('storage', 'egress', 'proxy', 'rails'),
  /** The code in the store's XML: AccessDenied, RequestTimeTooSkewed… */
  storageErrorCode: t.name(),
  /** Whether blobs in Azure lie below a folder without a name, as the old driver wrote them. */
  azurePrefix: t.choice('standard', 'legacy'),
  /** How objects in the bucket are encrypted. */
  storageEncryption: t.choice('kms', 'other'),
  /** Where the room ran out. */
  fullPlace: t.choice('registry', 'client', 'proxy', 'bucket', 'database'),
  /** What ran out on the registry's volume; `free`: nothing. */
  diskSpace: t.choice('full', 'inodes', 'quota', 'free'),
  metadataStore: t.choice('database', 'filesystem'),
  /** The S3 driver that fits this GitLab version. */
  s3Driver: t.choice('s3', 's3_v2'),
  /** What the log shows the registry to meet at the object storage. */
  storageFailure: t.choice('refused', 'busy', 'cut', 'unreachable', 'incompatible', 'none'),
  /** What the storage block signs with; `temporary`: keys with a session token. */
  s3Credentials: t.choice('keys', 'temporary', 'role'),
  /** How the store answers the same pair of keys used by hand. */
  s3Keys: t.choice('accepted', 'refused'),
  /** Where the bucket really is, as the store says. */
  bucketRegion: t.name(),
  /** Who ended an upload before it was complete, and what became of its parts. */
  uploadCut: t.choice('storage', 'client', 'proxy'),
  uploadLoss: t.choice('aborted', 'answer-lost', 'slow'),
  /** Who cannot reach the object storage, and how connecting ends. */
  storageReach: t.choice('client', 'registry'),
  storageUnreachable: t.choice('dns', 'refused', 'timeout'),
  /** In what a store differs from what the S3 driver expects. */
  storeProblem: t.choice('endpoint', 'checksum', 'delete', 'signature', 'token', 'empty-key', 'too-large'),

  /** What the user of the registry meets in its storage directory, or what keeps it out. */
  storageAccess: t.choice('allowed', 'owner', 'parent', 'selinux', 'nfs', 'read-only', 'missing'),
  /** Whether the configuration in use turns the read-only mode on, and whether work goes on that needs it. */
  readOnlyMode: t.choice('yes', 'no'),
  maintenanceWork: t.choice('running', 'none'),
  /** Which check of the registry fails, and what the storage driver says about it. */
  healthCheck: t.choice('storage', 'file', 'database'),
  healthReason: t.choice('refused', 'full', 'permission', 'unreachable', 'empty'),
  /** What a registry misses when an upload goes on there: the secret it was signed with, or its data. */
  uploadFault: t.choice('secret', 'storage'),
  /** The secrets of the registries behind one address, compared. */
  uploadSecrets: t.choice('same', 'different', 'none'),
  /** How busy the registry's process is, and whether it speaks HTTP/2 to its storage. */
  registryCpu: t.choice('high', 'normal'),
  registryHttp2: t.choice('on', 'off'),
  /** The certificate that the port presents, beside the one in the file. */
  certificateDates: t.choice('valid', 'file-newer', 'expired'),

  // images
  /** What the registry knows of one tag; `no-manifest`: the tag is listed, and what it stands for is gone. */
  imageLookup: t.choice('found', 'no-tag', 'no-repository', 'no-manifest'),
  /** Which images are unknown, as far as the registry's catalogue shows it. */
  missingImages: t.choice('all'),
  /** The kind of document behind a tag. */
  manifestType: t.choice('oci-manifest', 'oci-index', 'docker-manifest', 'docker-list', 'schema1'),
  /** What was pushed when the registry missed a part of it. */
  refusedManifest: t.choice('list', 'image'),
  /** Where a schema 1 manifest turned up. */
  schema1Use: t.choice('push', 'pull', 'no-accept'),
  /** The 64 digits of a layer, a configuration or a manifest that is not there. */
  blobDigest: t.name(),
  /** What shows that stored parts of images are lost, or that the collection of garbage does not run. */
  lossSign: t.choice('blob', 'manifest', 'empty-link', 'collection-refused', 'collection-stopped', 'empty-storage'),
  /** Whether everything that an image consists of can be fetched. */
  imageParts: t.choice('complete', 'missing'),

  // images and tags as GitLab manages them
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

export type FactId = keyof typeof facts;
