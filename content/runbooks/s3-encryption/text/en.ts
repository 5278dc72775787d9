import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Encrypt images at rest in S3',
  summary:
    'Have S3 encrypt what the registry stores, with the bucket’s default, with keys of S3, or with a KMS key of your own.',
  symptom:
    'Images in the bucket are to be encrypted at rest, by a rule of your company or by a policy of the bucket that refuses anything else.',
  background: [
    'S3 encrypts on the server: it takes the data in plain over TLS, stores it encrypted, and gives it back in plain to whoever may read. The registry neither sees nor keeps a key. Digests and image sizes stay the same.',
    'The bucket’s default encryption works without any setting of the registry, both with keys of S3 (SSE-S3) and with a KMS key (SSE-KMS). `encrypt: true` makes the registry ask for encryption in each request, which a bucket policy may demand. `keyid` names a KMS key and counts only with `encrypt`.',
    'A customer key in each request (SSE-C) is not supported: the registry hands out signed addresses, and clients would need the key. Some documentation also speaks of a master key given per request; that does not work either.',
    'With KMS, whoever writes needs `kms:GenerateDataKey` and whoever reads needs `kms:Decrypt`, on the key itself. Without them uploads end with an `AccessDenied` that names kms, and downloads with 403 from the storage. A key that is disabled or deleted makes every image that it encrypted unreadable.',
    'Only new objects are encrypted by a changed setting. What is there stays as it was written, until it is copied onto itself in the bucket by your cloud’s tools.',
  ],
  questions: {
    kind: {
      title: 'What is to encrypt?',
      help: 'Where no rule says otherwise, the bucket’s default is the simplest and cannot break the registry.',
      answers: {
        bucket: 'The bucket’s default',
        s3: 'Keys of S3, asked for by the registry (SSE-S3)',
        kms: 'A KMS key, asked for by the registry (SSE-KMS)',
        own: 'A key that is sent with each request (SSE-C)',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'by-bucket': {
      title: 'The bucket encrypts by itself',
      body: 'Nothing changes in the registry. If the default is a KMS key, the registry needs `kms:GenerateDataKey` and `kms:Decrypt` on it all the same.',
    },
    'sse-s3': {
      title: 'The registry asks for SSE-S3',
      body: '`encrypt` is set, `keyid` is not. A compatible store must know server-side encryption, else it answers `NotImplemented` or `InvalidArgument`.',
    },
    'sse-kms': {
      title: 'The registry asks for SSE-KMS',
      body: 'First the rights on the key, then the setting: the other way round every push fails.',
    },
    'own-keys': {
      title: 'Not possible with the registry',
      body: 'SSE-C is not supported, and there is no setting for it. Take a KMS key of your own instead: it stays under your control and can be revoked.',
    },
  },
  steps: {
    'see-bucket': {
      title: 'See the bucket’s default',
      body: 'An error `ServerSideEncryptionConfigurationNotFoundError` means that there is none.',
    },
    'see-objects': {
      title: 'See how a stored layer is encrypted',
      body: '`AES256` is SSE-S3, `aws:kms` a KMS key, `None` neither.',
    },
    'set-bucket': {
      title: 'Set the bucket’s default',
      body: 'It replaces the default that is there. Leave it out where the default is right already.',
      undo: 'Set the former default again. Objects written meanwhile stay readable.',
    },
    'key-policy': {
      title: 'Allow the registry to use the key',
      body: 'Add the statement to the key’s policy. `Principal` is the user or the role that the registry runs with.',
      undo: 'Take the statement out, but only when nothing that the key encrypted is needed any more.',
    },
    'key-rights': {
      title: 'Allow the same to the user or the role',
      body: 'Its own policy needs `kms:GenerateDataKey` and `kms:Decrypt` on the key, beside the rights on the bucket.',
      undo: 'Take the rights out again.',
    },
    'read-secret': {
      title: 'Fetch the storage block',
      body: 'The chart keeps it in a Secret. The file holds keys; do not leave it lying about.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    'set-encrypt': {
      title: 'Set the encryption',
      body: 'Add the line to the driver’s block that is there; the comment stands for everything else in it. The name of the driver stays as it is.',
      undo: 'Take the line out. Objects written meanwhile stay encrypted and readable.',
    },
    'set-key': {
      title: 'Set encryption and key',
      body: 'Add both lines to the driver’s block that is there; the comment stands for everything else in it. Name the key with its whole ARN where it belongs to another account.',
      undo: 'Take the lines out. Objects written meanwhile still need the key.',
    },
    'create-secret': {
      title: 'Put the block back into the Secret',
      body: 'The file is removed afterwards.',
      undo: 'Create the Secret from `registry-storage-before.yaml`.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls in progress fail and can be repeated.',
      undo: 'Put the copy back and apply it.',
    },
    'restart-pods': {
      title: 'Restart the pods',
      body: 'They read the Secret only when they start, and Helm does not notice that it has changed. New pods start one by one.',
      undo: 'Create the Secret from `registry-storage-before.yaml`, and restart the pods again.',
    },
    push: {
      title: 'Push an image with a new layer',
      body: 'A layer that the bucket holds already is not written again. `docker manifest inspect` shows the digests of the layers.',
      undo: 'Delete the tag in GitLab.',
    },
  },
  checks: {
    encrypted: {
      title: 'See that the new layer is encrypted',
      fixed: 'The layer is encrypted.',
      notFixed:
        'The layer is not encrypted, or was not found. Use the digest of a layer that was pushed after the change.',
    },
    'with-s3': {
      title: 'See that the new layer is encrypted by S3',
      fixed: 'The layer is encrypted with keys of S3.',
      notFixed:
        'The layer is encrypted otherwise, or not at all. Use the digest of a new layer, and look at the configuration in use.',
    },
    'with-kms': {
      title: 'See that the new layer is encrypted with KMS',
      fixed: 'The layer is encrypted with a KMS key.',
      notFixed:
        'The layer is encrypted otherwise, or not at all. Use the digest of a new layer. If the push failed, the rights on the key are missing: see [[s3-head-forbidden]].',
    },
  },
  evidence: {
    'blob-s3': 'This layer is encrypted with keys of S3.',
    'blob-kms': 'This layer is encrypted with a KMS key.',
    'blob-plain': 'This layer is not encrypted, or could not be asked.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
