import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const store = {
  title: 'Where is the bucket?',
  help: 'A gateway endpoint of a VPC needs no setting of its own: answer as for AWS. An interface endpoint has an address of its own, which contains `vpce`.',
  answers: {
    aws: 'On AWS S3',
    vpc: 'On AWS S3, to be reached through an interface endpoint of a VPC',
    compatible: 'In an S3-compatible store: MinIO, Ceph and others',
    unsure: 'I do not know',
  },
};

const credentials = {
  title: 'How does the registry prove who it is?',
  help: 'A role is better where there is one: no key lies in a file, and none has to be changed. Its host, pod or container must have been given the role: instance profile, IRSA or container credentials.',
  answers: {
    role: 'With an IAM role of its host or pod',
    keys: 'With an access key and a secret key',
    unsure: 'I do not know',
  },
};

const keys =
  'The keys are not typed into this page. The configuration holds placeholders; replace them in the file itself, in quotes, because a secret key may contain `/` and `+`.';
const role =
  'Leave out both `accesskey` and `secretkey`: that is what makes the driver ask for the role. In Kubernetes on EC2, a hop limit of 1 for the metadata service keeps pods from their node’s role.';
const vpc =
  'With `pathstyle` false the bucket becomes part of the host name, as the endpoint expects. Signed download addresses then name the endpoint too: clients outside of the VPC cannot reach it, and need redirects turned off.';
const configure = {
  keys: 'The block replaces the whole storage block: carry over what else stood in it, such as `maintenance` or `redirect`, and remove the old driver, because exactly one is allowed. Replace both placeholders in the file.',
  role: 'The block replaces the whole storage block: carry over what else stood in it, such as `maintenance` or `redirect`, and remove the old driver, because exactly one is allowed.',
  undo: 'Put the copy back and apply it. The registry shows the images of the old storage again; what was pushed meanwhile exists only in the bucket.',
};
const older =
  'Until GitLab 18.11 the driver `s3` is the proven one. From 19.0 on the same name means `s3_v2`, so nothing has to be changed for an upgrade.';
const current = 'From GitLab 19.0 on this is the driver, and `s3` is only another name for it.';

export default {
  title: 'Store images in S3 or an S3-compatible store',
  summary:
    'Set up a bucket for the registry, with the smallest rights, the right driver for your version, and a way back.',
  symptom:
    'You want the registry to keep its images in object storage instead of on a volume: to run several registries, to stop watching a disk, or because the cloud offers it.',
  background: [
    'Existing images are not moved. The registry looks only where its configuration points: after the switch every image pushed before is missing until its files are copied into the bucket, and after switching back the new ones are. Copy first where there are images that matter.',
    'The name of the driver depends on the version. `s3` is built on the first AWS SDK and has been called deprecated since 17.10; `s3_v2` on the second. Some documentation says that `s3` is removed in 19.0. It is not: from 19.0 on `s3` and `s3aws` are other names of `s3_v2`. Before that, `s3_v2` was in beta, and in 18.0.1 it made tags disappear (`input member Key must not be empty`). So: `s3` before 19.0, `s3_v2` from 19.0 on.',
    'The driver of 19.0 is stricter. `regionendpoint` has to be a whole address with `https://`; only signature version 4 exists, so that `v4auth: false` is ignored with a warning; and uploads carry checksums, which some compatible stores refuse with `XAmzContentSHA256Mismatch`. `checksum_disabled` turns those off. In 19.0 and 19.1 deleting can still fail with `MissingContentMD5`; 19.2 fixes that.',
    'The registry uploads layers in parts and never removes the parts of an upload that broke off. A lifecycle rule has to do it. Three days are enough for any push; much less breaks long ones with `NoSuchUpload`. Never let a rule expire or archive current objects: images would lose layers.',
    'Every other parameter is an optional field below the configuration; what is left empty is not written, and the default holds. Sizes are written as whole bytes, whatever unit you type: a value such as `5M` keeps the registry from starting. Up to two parts of `chunksize` are held in memory for each upload. `keyid` counts only beside `encrypt`, see [[s3-encryption]]. `objectacl` and `objectownership` exclude each other: either the objects carry an ACL, or the bucket’s owner owns them all.',
    'Requests are limited to 350 a second by default. If the store answers 503 with `SlowDown`, set `maxrequestspersecond` to 100 in the driver’s block. Downloads do not pass the registry: it redirects clients to the bucket, and they must be able to reach it.',
  ],
  questions: {
    version: {
      title: 'Which version do you run?',
      help: 'The command asks the registry for its version and names the driver that fits. The driver `s3` works in every version, so it is the safe choice.',
      answers: {
        v2: 'GitLab 19.0 or newer (registry 4.40 or newer)',
        v1: 'An older one',
        unsure: 'I do not know',
      },
    },
    'store-v2': store,
    'store-v1': store,
    'credentials-v2': credentials,
    'credentials-v2-vpc': credentials,
    'credentials-v1': credentials,
    'credentials-v1-vpc': credentials,
  },
  outcomes: {
    'v2-keys': { title: 'AWS S3 with keys, driver `s3_v2`', body: `${current} ${keys}` },
    'v2-role': { title: 'AWS S3 with a role, driver `s3_v2`', body: `${current} ${role}` },
    'v2-vpc-keys': { title: 'AWS S3 through a VPC endpoint with keys, driver `s3_v2`', body: `${vpc} ${keys}` },
    'v2-vpc-role': { title: 'AWS S3 through a VPC endpoint with a role, driver `s3_v2`', body: `${vpc} ${role}` },
    'v2-compatible': {
      title: 'An S3-compatible store, driver `s3_v2`',
      body: `The endpoint is a whole address with \`https://\`, the bucket goes into the path, and checksums are off. The region is what the store is set to; many take any, such as \`us-east-1\`. ${keys}`,
    },
    'v1-keys': { title: 'AWS S3 with keys, driver `s3`', body: `${older} ${keys}` },
    'v1-role': { title: 'AWS S3 with a role, driver `s3`', body: `${older} ${role}` },
    'v1-vpc-keys': { title: 'AWS S3 through a VPC endpoint with keys, driver `s3`', body: `${vpc} ${keys}` },
    'v1-vpc-role': { title: 'AWS S3 through a VPC endpoint with a role, driver `s3`', body: `${vpc} ${role}` },
    'v1-compatible': {
      title: 'An S3-compatible store, driver `s3`',
      body: `The bucket goes into the path. Write the endpoint as a whole address with \`https://\` now: from 19.0 on it has to be one, and \`checksum_disabled\` has to be added if the store refuses uploads with \`XAmzContentSHA256Mismatch\`. ${keys}`,
    },
  },
  steps: {
    'see-images': {
      title: 'See what the registry uses now',
      body: 'If it already holds images, they stay where they are: after the switch they are missing until their files are copied. Stop here if that must not happen.',
    },
    'check-bucket': {
      title: 'See whether the bucket exists and can be reached',
      body: 'Use a bucket of its own: `bucket` takes a name, without a path. Run it on the registry host, so that the network is the right one.',
    },
    'check-endpoint': {
      title: 'See whether the bucket exists at the endpoint',
      body: 'Run it on the registry host. If the certificate comes from a private CA, name that CA with `--ca-bundle`, and give it to the registry as well: with the Linux package in `/etc/gitlab/trusted-certs`.',
    },
    'write-policy': {
      title: 'Write the policy to a file',
      body: 'These are the smallest rights that pushing, pulling and deleting need: listing is a right on the bucket, everything else on its objects.',
    },
    'attach-policy': {
      title: 'Attach the policy to the registry’s user or role',
      body: 'Choose the kind and the name below the command. If the bucket is encrypted with a KMS key, the key has to allow `kms:GenerateDataKey` and `kms:Decrypt` as well.',
      undo: 'Delete the policy `container-registry` of the user or role.',
    },
    'policy-of-store': {
      title: 'Give a user of the store this policy',
      body: 'Create a user for the registry alone with the store’s own tool and attach the policy from the file. MinIO takes it as it is.',
      undo: 'Remove the user.',
    },
    'lifecycle-rule': {
      title: 'Write the lifecycle rule to a file',
      body: 'It removes parts of uploads that were never finished, after three days.',
    },
    'see-lifecycle': {
      title: 'See which lifecycle rules the bucket has',
      body: 'The next step replaces all of them. If there are any, add them to the file. A copy is kept in `lifecycle-before.json`.',
    },
    'put-lifecycle': {
      title: 'Set the lifecycle rule',
      body: 'All rules of the bucket are replaced by those in the file.',
      undo: 'Set the rules from `lifecycle-before.json` again, or delete them if there were none.',
    },
    'lifecycle-of-store': {
      title: 'Set a rule for unfinished uploads in the store',
      body: 'Use the store’s own tool. Some stores remove unfinished uploads by themselves, some cannot: then look after the space they take from time to time.',
      undo: 'Remove the rule.',
    },
    'assign-role': {
      title: 'Give the role to the registry’s host or pod',
      body: 'On EC2 it is the instance profile, in EKS the annotation of the registry’s service account. Without it the registry finds no credentials; the driver of the first SDK says `NoCredentialProviders` then.',
      undo: 'Take the role away again.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'configure-v2-keys': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'configure-v2-role': { title: 'Write the storage block', body: configure.role, undo: configure.undo },
    'configure-v2-vpc-keys': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'configure-v2-vpc-role': { title: 'Write the storage block', body: configure.role, undo: configure.undo },
    'configure-v2-compatible': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'configure-v1-keys': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'configure-v1-role': { title: 'Write the storage block', body: configure.role, undo: configure.undo },
    'configure-v1-vpc-keys': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'configure-v1-vpc-role': { title: 'Write the storage block', body: configure.role, undo: configure.undo },
    'configure-v1-compatible': { title: 'Write the storage block', body: configure.keys, undo: configure.undo },
    'redirect-off': {
      title: 'Only if clients cannot reach that address: turn redirects off',
      body: 'Then the registry delivers every byte itself. Leave it out if all clients, CI jobs and nodes can reach the endpoint.',
      undo: 'Take the setting out and apply the configuration again.',
    },
    'create-secret': {
      title: 'Put the block into a Secret',
      body: 'Replace the placeholders first. The file is deleted afterwards, because it holds the keys. Give it a name that no Secret has yet: the former one stays as the way back, and Helm notices the change and restarts the pods.',
      undo: 'Delete the Secret, after the chart no longer names it.',
    },
    'use-secret': {
      title: 'Make the chart use the Secret',
      body: 'Merge it into your values; with the operator they stand under `spec.chart.values`.',
      undo: 'Name the Secret that was there before.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls under way fail and can be repeated. It may start even with wrong keys or a wrong bucket; then only requests fail. If it does not start, its log names the setting, for example `no "region" parameter provided`.',
      undo: 'Put the copy of the configuration back and apply it again.',
    },
    push: {
      title: 'Push an image',
      body: 'An image of a few megabytes will do. If the debug server is on, `/debug/health` answers `{}` when the storage is well.',
      undo: 'Delete the tag in the GitLab page.',
    },
  },
  checks: {
    objects: {
      title: 'See whether the image arrived in the bucket',
      fixed: 'The bucket holds what the registry wrote.',
      notFixed: 'The bucket is empty: the registry still writes elsewhere, or the push failed. Read its log.',
    },
    'objects-at-endpoint': {
      title: 'See whether the image arrived in the bucket',
      fixed: 'The bucket holds what the registry wrote.',
      notFixed: 'The bucket is empty: the registry still writes elsewhere, or the push failed. Read its log.',
    },
  },
  evidence: {
    'driver-v2': 'This registry has the driver `s3_v2`.',
    'driver-v1': 'For this registry the driver `s3` is the proven one.',
    'v1-deprecated':
      'The registry announces that `s3` will become `s3_v2`. That happens by itself; nothing has to be done.',
    'bucket-reachable': 'The bucket exists and can be reached.',
    'bucket-unreachable': 'The bucket does not exist, or cannot be reached with these rights from here.',
    'bucket-holds-images': 'The bucket holds files of a registry.',
    'bucket-empty': 'The bucket holds no files of a registry.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
