import type { storageDrivers } from '../../settings/storage-drivers.ts';
import { below, wordsFor } from '../words-for.ts';

/** What both generations of the S3 driver share. */
const s3 = {
  bucket: 'Name of a bucket that exists; no path in it.',
  region: 'Region of the bucket. A compatible store takes what it is set to, often `us-east-1`.',
  regionendpoint: 'Address of an S3-compatible store or of a VPC endpoint: whole, with `https://`.',
  accesskey: 'Access key. Leave both keys out to use an IAM role.',
  secretkey: 'Secret key that belongs to it.',
  sessiontoken: 'Token of temporary keys; they expire.',
  rootdirectory: 'Prefix below which everything is written.',
  encrypt: 'Asks the store to encrypt every object at rest.',
  keyid: 'KMS key to encrypt with; only with `encrypt`.',
  secure: 'Uses HTTPS towards the store.',
  skipverify: 'Does not check the store’s certificate. For tests only.',
  pathstyle: 'Puts the bucket into the path instead of the host name. On where `regionendpoint` is set, else off.',
  chunksize:
    'Size of the parts of an upload: a whole number of bytes. Up to two of them per upload are held in memory.',
  multipartcopychunksize: 'Size of the parts in which a finished upload is copied.',
  multipartcopymaxconcurrency: 'Parts copied at the same time.',
  multipartcopythresholdsize: 'Size from which a copy is made in parts.',
  maxrequestspersecond: 'Most requests a second to the store. Lower it where the store answers 503 `SlowDown`.',
  maxretries: 'How often a failed request is tried again.',
  storageclass: 'Storage class of new objects; `NONE` leaves it to the store.',
  objectacl: 'Canned ACL of new objects. Not together with `objectownership`.',
  objectownership: 'The bucket’s owner owns every object and ACLs are off. Not together with `objectacl`.',
  parallelwalk: 'Lists folders in parallel.',
} as const;

const azure = {
  accountname: 'Name of the storage account.',
  accountkey: 'Access key of the account, in Base64.',
  container: 'Name of a container that exists.',
  realm: 'Domain of the cloud: public, China or US Government.',
  serviceurl: 'Address of the blob service, where it does not follow from account and realm.',
  rootdirectory: 'Prefix below which everything is written; ends with `/`.',
  legacyrootprefix: 'Keeps the old layout, in which everything lies in a folder without a name.',
  trimlegacyrootprefix:
    'Uses the standard layout, without that folder: for images that were copied into the container. Never change it once images are there.',
} as const;

export default wordsFor<typeof storageDrivers>()({
  'storage.filesystem.rootdirectory':
    'Directory above `docker/registry/v2`. The Linux package sets it to `registry_path`.',
  'storage.filesystem.maxthreads': 'Most file operations at the same time.',
  ...below('storage.s3_v2', s3),
  'storage.s3_v2.loglevel':
    'What the SDK logs: `logoff`, or several of `logsigning`, `logretries`, `logrequest`, `logrequestwithbody`, `logresponse`, `logresponsewithbody`, `logdeprecatedusage`, `logrequesteventmessage`, `logresponseeventmessage`, with commas.',
  'storage.s3_v2.checksum_algorithm': 'Checksum sent with uploads.',
  'storage.s3_v2.checksum_disabled':
    'Sends no checksums, for stores that refuse them with `XAmzContentSHA256Mismatch`.',
  ...below('storage.s3', s3),
  'storage.s3.loglevel':
    'What the SDK logs: `logoff`, or several of `logdebug`, `logdebugwithsigning`, `logdebugwithhttpbody`, `logdebugwithrequestretries`, `logdebugwithrequesterrors`, `logdebugwitheventstreambody`, with commas.',
  'storage.s3.v4auth': 'Signature version 4. The second SDK knows no other and ignores it.',
  ...below('storage.azure_v2', azure),
  'storage.azure_v2.credentials_type': 'How the registry proves who it is.',
  'storage.azure_v2.tenant_id': 'Tenant of the application; with `client_secret`.',
  'storage.azure_v2.client_id': 'Id of the application; with `client_secret`.',
  'storage.azure_v2.secret': 'Secret of the application; with `client_secret`.',
  'storage.azure_v2.max_retries': 'How often a failed request is tried again.',
  'storage.azure_v2.retry_try_timeout': 'How long one try may take; 0 for any time.',
  'storage.azure_v2.retry_delay': 'Wait before the first new try; it grows with each.',
  'storage.azure_v2.max_retry_delay': 'Longest wait between two tries.',
  'storage.azure_v2.api_pool_initial_interval': 'First interval at which a running operation is asked for its state.',
  'storage.azure_v2.api_pool_max_interval': 'Longest such interval.',
  'storage.azure_v2.api_pool_max_elapsed_time': 'How long is asked altogether.',
  'storage.azure_v2.debug_log': 'Logs what the SDK does.',
  'storage.azure_v2.debug_log_events':
    'Which events: `request`, `response`, `responseError`, `retry`, `longRunningOperation`, with commas.',
  ...below('storage.azure', azure),
  'storage.gcs.bucket': 'Name of a bucket that exists.',
  'storage.gcs.keyfile':
    'Key file of a service account, in JSON. Without it and `credentials`, the host’s own account is used.',
  'storage.gcs.credentials.type': 'Kind of account, as in the key file.',
  'storage.gcs.credentials.project_id': 'Its project.',
  'storage.gcs.credentials.private_key_id': 'Id of its key.',
  'storage.gcs.credentials.private_key': 'Its private key.',
  'storage.gcs.credentials.client_email': 'Its address.',
  'storage.gcs.credentials.client_id': 'Its number.',
  'storage.gcs.credentials.auth_uri': 'Address for signing in, as in the key file.',
  'storage.gcs.credentials.token_uri': 'Address for tokens, as in the key file.',
  'storage.gcs.credentials.auth_provider_x509_cert_url': 'Address of the provider’s certificates, as in the key file.',
  'storage.gcs.credentials.client_x509_cert_url': 'Address of its own certificate, as in the key file.',
  'storage.gcs.rootdirectory': 'Prefix below which everything is written.',
  'storage.gcs.chunksize': 'Size of the parts of an upload: a multiple of 262144 bytes.',
  'storage.gcs.maxconcurrency': 'Most requests at the same time.',
  'storage.gcs.useragent': 'Name under which the registry speaks to the store.',
  'storage.gcs.debug_log': 'Logs what the driver does.',
  'storage.gcs.parallelwalk': 'Lists folders in parallel.',
  'storage.gcs.universe_domain': 'Domain of the cloud, where it is not the public one.',
});
