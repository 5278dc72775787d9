/** Where images are kept, and what the store says. */
import { factType as t } from '../../src/runbook/define.ts';

export const storage = {
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
} as const;
