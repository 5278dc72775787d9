import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../storage-block/en.ts';

export default {
  title: 'The registry may not use its S3 bucket: keys, rights, bucket or region',
  summary:
    'The object storage refuses the registry’s own requests: with the keys, rights, bucket or region it has, it does not get in.',
  symptom:
    'Login works, but pushes and often pulls end with `500 Internal Server Error`, for Docker after about a minute of retries. Clients never see the reason: at most a body with `"DriverName":"s3aws"`. The registry’s log has it, for example `s3aws: AccessDenied: Access Denied`.',
  background: [
    'The registry often starts with wrong keys, a wrong bucket or a wrong region as if all were well. Then only requests fail, and about half a minute later the storage health check: from then on every request is answered with 503 and `health check failed: please see /debug/health`. So “it started” proves nothing about the storage.',
    'The client gets `UNKNOWN` and a 500 whatever the store said. The log has the store’s own code. The driver of the first AWS SDK writes `s3aws: Code: message`, followed by `status code: 403`; the driver `s3_v2` writes `operation error S3: PutObject, https response error StatusCode: 403` and `api error` with the code at the end. The code decides what to do; the status does not, since four different causes share 403.',
    'Do not trust what stands above the detail. `manifest unknown`, for one, can stand over `InvalidAccessKeyId`: the registry asked its bucket for a manifest, was refused, and reported the manifest as missing. The images are all there.',
    'Rights come in two kinds. Listing, and listing unfinished uploads, are rights on the bucket; reading, writing, deleting and finishing uploads are rights on the objects in it, on `bucket/*`. With `s3:ListBucketMultipartUploads` or `s3:ListMultipartUploadParts` missing, pulling works and every push fails. With `s3:DeleteObject` missing, deleting seems to work and frees nothing. Buckets with a KMS key need rights on the key as well.',
    'With neither `accesskey` nor `secretkey` the driver looks for a role of its host or pod. That is why an empty or misplaced key shows as `NoCredentialProviders` and not as a wrong key: the driver found none and asked a metadata service that may not exist.',
  ],
  questions: {
    failure: {
      title: 'What does the registry’s log say about the storage?',
      help: 'The command prints the last lines of the log that come from the storage. Paste them here: they answer this question and the next. If it prints `registry storage errors: none`, push once more and run it again at once.',
      answers: {
        refused: 'The store refuses: a code such as `AccessDenied`, `InvalidAccessKeyId`, `NoSuchBucket`',
        unreachable: 'It cannot be reached: `dial tcp`, `no such host`, `i/o timeout`',
        busy: 'It is busy or disturbed: `SlowDown`, `InternalError`, `ServiceUnavailable`',
        cut: 'Uploads break off: `unexpected EOF`, `NoSuchUpload`',
        incompatible: 'It does not know the request: `XAmzContentSHA256Mismatch`, `NotImplemented`',
        disk: 'A path and `no space left on device`: no S3 at all',
        unsure: 'Nothing of that, or I cannot look',
      },
    },
    code: {
      title: 'Which code does the store answer with?',
      help: 'It stands right after `s3aws:`, or after `api error` at the end of the line.',
      answers: {
        denied: '`AccessDenied` or `Forbidden`',
        key: '`InvalidAccessKeyId`',
        signature: '`SignatureDoesNotMatch`',
        expired: '`ExpiredToken` or `InvalidToken`',
        missing: '`NoCredentialProviders`, or `no EC2 IMDS role found`',
        bucket: '`NoSuchBucket`',
        region: '`BucketRegionError`, `AuthorizationHeaderMalformed` or `PermanentRedirect`',
        clock: '`RequestTimeTooSkewed`',
        unsure: 'I do not know',
      },
    },
    encryption: {
      title: 'Are the stored blobs encrypted with a KMS key?',
      help: 'The command asks one stored blob and prints one line. It needs the AWS command line with an administrator’s rights. For a store that is not AWS, answer no.',
      answers: {
        kms: 'Yes: `aws:kms`',
        other: 'No: `AES256`, nothing, or not AWS',
        unsure: 'I do not know',
      },
    },
    pair: {
      title: 'Does the store accept the same pair of keys without the registry?',
      help: 'The command asks for both keys, which it does not keep, and tries them once. Take them from the configuration, exactly as they stand there. For a store that is not AWS, put in its own endpoint.',
      answers: {
        refused: 'No: `refused SignatureDoesNotMatch` or another code',
        accepted: 'Yes: `accepted`',
        unsure: 'I cannot try',
      },
    },
    session: {
      title: 'What does the registry sign its requests with?',
      help: 'The command looks for `sessiontoken` and `accesskey` in the storage block. It prints neither.',
      answers: {
        temporary: 'Temporary keys: the block has a `sessiontoken`',
        role: 'A role: the block has no keys',
        unsure: 'I do not know',
      },
    },
    means: {
      title: 'How is the registry meant to sign in to S3?',
      help: 'If `accesskey` and `secretkey` stand in your configuration and this error comes all the same, they stand in the wrong place: they belong inside the block of the driver.',
      answers: {
        role: 'With an IAM role of its host or pod',
        keys: 'With an access key and a secret key',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    policy: {
      title: 'Give the registry’s user or role the rights it lacks',
      body: 'The keys are right, but their owner may not do what the registry asks. One policy holds all that pushing, pulling and deleting need.',
    },
    'kms-key': {
      title: 'Let the registry’s user or role use the KMS key',
      body: 'Whoever may write an object but not use the bucket’s key is refused as well. Both the policy of the key and that of the user or role have to allow it.',
    },
    'correct-keys': {
      title: 'Put a valid pair of keys into the storage block',
      body: '`InvalidAccessKeyId` means that the store does not know the key: deleted, mistyped, or made for another store or account. `SignatureDoesNotMatch` means that the secret key is not the one that belongs to it.',
    },
    altered: {
      title: 'Find out what changes the keys or the requests on the way',
      body: 'The pair is right, and yet what the registry sends is signed differently. Either the secret key does not arrive as you typed it, or a proxy changes signed headers. A clock that is off shows in the same way with some stores: see [[clock-skew]].',
    },
    'permanent-keys': {
      title: 'Take temporary keys out of the configuration',
      body: 'Keys with a `sessiontoken` expire after hours, and nothing renews what stands in a file. Use a role, or the permanent keys of a user of its own.',
    },
    'renew-role': {
      title: 'Let the registry fetch new keys of its role',
      body: 'Keys of a role expire as well, but the driver renews them. When it cannot, the role was taken away or the service that hands them out does not answer.',
    },
    'give-role': {
      title: 'Give the registry’s host or pod its role',
      body: 'Without keys in the block the driver asks for a role: the instance profile of an EC2 host, IRSA in EKS, or credentials of the container. It found none of them.',
    },
    'right-bucket': {
      title: 'Name the bucket that exists',
      body: 'At this endpoint, in this region, no bucket has that name. Either the name is wrong, or the bucket lies elsewhere, or it was deleted.',
    },
    'right-region': {
      title: 'Name the region that the bucket is in',
      body: 'The signature contains the region, so a request signed for another one is refused even where everything else is right. The store often says in the same line which region it expects.',
    },
    clock: {
      title: 'The clock of the registry’s host is wrong',
      body: 'S3 refuses signatures that are more than 15 minutes off.',
    },
    unreachable: {
      title: 'The registry does not reach its storage',
      body: 'No answer came, so it is not a matter of keys or rights.',
    },
    busy: {
      title: 'The storage is busy or disturbed',
      body: 'It knows the registry and would serve it, but not now or not that fast.',
    },
    'cut-off': {
      title: 'Uploads to the storage break off',
      body: 'The storage accepts the registry; the parts of an upload get lost on the way or in the bucket.',
    },
    incompatible: {
      title: 'The storage does not understand the request',
      body: 'It is compatible with S3, but not in everything that this driver asks for.',
    },
    disk: {
      title: 'A volume is full',
      body: 'The registry writes to a file system, not to S3, and has no room there.',
    },
  },
  steps: {
    ...storageBlockTexts,
    'show-policy-holder': {
      title: 'See whose rights count: a user’s or a role’s',
      body: 'With keys it is the user to whom they belong, without keys the role of the host or pod. The policy goes to that one.',
    },
    'write-policy': {
      title: 'Write the policy to a file',
      body: 'These are the smallest rights that pushing, pulling and deleting need. Mind the two resources: listing is a right on the bucket, the rest on the objects in it. MinIO and other stores take the same document.',
    },
    'attach-policy': {
      title: 'Attach the policy to the user or role',
      body: 'It becomes a policy of its own named `container-registry` and only adds rights. For a store that is not AWS, use its own tool.',
      undo: 'Delete the policy `container-registry` of the user or role.',
    },
    'find-denial': {
      title: 'If it is still refused: look for a denial',
      body: 'A `Deny` wins over every permission. Look in the bucket policy and in the policies of VPC endpoints for conditions on addresses, endpoints or encryption that the registry does not meet. `NoSuchBucketPolicy` means that the bucket has none.',
    },
    'allow-key': {
      title: 'Add the statement to the policy of the KMS key',
      body: 'Put it beside the statements that are there. Saving replaces the whole policy, so keep a copy. If the key is disabled, enable it first.',
      undo: 'Save the copy of the key’s policy again.',
    },
    'set-keys': {
      title: 'Set both keys',
      body: `Replace the placeholders in the file itself, in quotes, because a secret key may contain \`/\` and \`+\`. ${intoBlock}`,
      undo: 'Put the old keys back.',
    },
    'quote-keys': {
      title: 'See whether the secret key arrives whole',
      body: 'Write it in single quotes in `gitlab.rb`. In a Compose file every `$` has to be doubled, or Compose takes what follows for a variable. In YAML it belongs in double quotes. A line break at the end, as editors and `echo` leave it, counts as part of the key.',
      undo: 'Write it as it was before.',
    },
    'bypass-proxy': {
      title: 'Keep the registry’s requests to the storage away from proxies',
      body: "Only if the registry has a proxy set. A proxy that adds or changes signed headers breaks every signature. If `registry['env']` or `extraEnv` is set already, add the line there: a second assignment replaces the first.",
      undo: 'Take the line out again.',
    },
    'replace-temporary': {
      title: 'Replace the temporary keys',
      body: `Remove \`sessiontoken\`. Then either set the permanent keys of a user, as shown, or remove \`accesskey\` and \`secretkey\` as well, so that the driver asks for a role. ${intoBlock}`,
      undo: 'Put the old lines back; they work until the keys expire.',
    },
    'see-role': {
      title: 'See which role the registry’s host or pod has',
      body: '`none` means that there is none, or that the metadata service did not answer. In Kubernetes the command reads the annotation of the service account; a role of the node does not show there.',
    },
    'assign-role': {
      title: 'Give the role to the host or pod, with the registry’s rights',
      body: 'On EC2 it is the instance profile, in EKS the annotation of the registry’s service account. The role needs the rights of the policy in [[storage-s3]]. Older registries do not know IRSA.',
      undo: 'Take the role away again.',
    },
    'hop-limit': {
      title: 'If the pod is to use the role of its node: raise the hop limit',
      body: 'The metadata service (IMDSv2) answers over a limited number of network hops. With a limit of 1 the answer never reaches a pod. With IRSA this is not needed.',
      undo: 'Set the limit back to 1.',
    },
    restart: {
      title: 'Restart the registry',
      body: 'It then asks for its keys afresh. Pushes and pulls under way fail and can be repeated.',
      undo: 'There is nothing to undo.',
    },
    'check-bucket': {
      title: 'See whether the bucket exists and can be reached',
      body: 'Run it on the registry’s host, with the registry’s keys. For a store that is not AWS, add `--endpoint-url` with its address.',
    },
    'set-bucket': {
      title: 'Set the name of the bucket and its region',
      body: `The name stands alone, without a path. If the old bucket held images, they stay there: the registry shows only what is in the bucket it is given. ${intoBlock}`,
      undo: 'Put the old name back.',
    },
    'ask-region': {
      title: 'Ask the store for the region',
      body: 'Not needed where the log names it, after `expecting` or `bucket is in`.',
    },
    'set-region': {
      title: 'Set the region',
      body: `If the block has a \`regionendpoint\` of AWS, it has to be one of the same region. ${intoBlock}`,
      undo: 'Put the old region back.',
    },
  },
  checks: {
    push: {
      title: 'Push an image',
      fixed: 'The registry reads and writes its bucket again.',
      notFixed:
        'Still refused. Read the log again: often the code is another one now, because the next right or setting is looked at. A changed policy may take minutes to count.',
    },
  },
  evidence: {
    'access-denied': 'The store knows the registry, but does not allow what it asked for.',
    'head-denied': 'The store refused a question about an object. Such an answer has no body, so no code either.',
    'denied-by-key': 'The refusal is about the encryption key of the bucket.',
    'unknown-access-key': 'The store does not know this access key.',
    'wrong-signature': 'The store knows the access key, but the signature does not fit it.',
    'expired-token': 'The registry signed with temporary keys that are no longer valid.',
    'no-credentials': 'The driver found no keys, and no role to get some from.',
    'no-credentials-v2': 'The driver of the second SDK found no role, or got no new keys from it.',
    'no-such-bucket': 'At this endpoint there is no bucket of that name.',
    'wrong-region': 'The bucket is in another region than the one the registry signs for.',
    'sdk-v1-refused': 'The registry passes on a refusal of the store.',
    'sdk-v2-refused': 'The registry passes on a refusal of the store.',
    'archived-object': 'The object lies in an archive class and cannot be read at once.',
    'store-answered-error': 'The S3 driver got an error for an answer. Which one, only the registry’s log says.',
    'driver-had-no-answer': 'The S3 driver failed before there was an answer: no connection, or nothing to sign with.',
    'pull-500': 'A pull ends in 500: the registry could not read what is stored. The reason is in its log.',
    'push-500': 'A push ends in 500: the registry could not store something. The reason is in its log.',
    'driver-v1': 'The registry uses the S3 driver of the first AWS SDK.',
    'driver-v2': 'The registry uses the S3 driver `s3_v2`.',
    'keys-refused': 'The store refuses this pair of keys without the registry as well.',
    'keys-accepted': 'The store accepts this pair of keys.',
    'signs-with-keys': 'The storage block has an access key.',
    'signs-with-temporary-keys': 'The storage block has a session token: the keys are temporary.',
    'signs-with-role': 'The storage block has no keys: the driver asks for a role.',
    'bucket-region': 'The region that the bucket is in.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
