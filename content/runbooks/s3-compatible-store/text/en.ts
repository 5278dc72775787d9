import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/en.ts';

export default {
  title: 'An S3-compatible store does not accept what the registry’s S3 driver sends',
  summary:
    'The store speaks S3, but not everything that this version of the driver asks of it: its address, checksums, signature, or the way it deletes.',
  symptom:
    'With MinIO, Ceph, Cloudflare R2 or another store that is not AWS, the registry does not start, or uploads or deletes fail, often right after an upgrade to GitLab 19. Its log has `XAmzContentSHA256Mismatch`, `NotImplemented`, `MissingContentMD5`, `was not a valid URI` or `Unauthorized`.',
  background: [
    'Up to GitLab 18.11 the driver `s3` is built on the first AWS SDK. From 19.0 on `s3` and `s3aws` are other names of `s3_v2`, which is built on the second. Nothing in the configuration has to be changed for that, and yet the requests are different ones. AWS takes both; other stores, older ones above all, not always. Some documentation says that `s3` was removed in 19.0: it was not, and naming the driver `s3_v2` instead changes nothing.',
    'The second SDK sends a checksum with every upload, in a header or behind the body. Stores that do not know it count the body wrong, and answer `XAmzContentSHA256Mismatch`, or refuse the header with `NotImplemented` or `InvalidArgument`. `checksum_disabled` turns that off for uploads. Deleting many objects at once needs a checksum in any case: in 19.0 and 19.1 it stays CRC32 even with `checksum_disabled`, and stores that want the older `Content-MD5` answer `MissingContentMD5` or `InvalidRequest`. From 19.2 on `Content-MD5` is sent.',
    'The second SDK wants `regionendpoint` as a whole URI. `storage.example.com:9000` did for the first; now the registry does not start with it. There is only signature version 4: `v4auth: false` is ignored with a warning, and a store that knows version 2 alone cannot be used any more.',
    '`pathstyle` decides where the bucket stands: true gives `host/bucket/object`, which most compatible stores want; false gives `bucket.host/object`, as AWS does. Where it is not set, it is true with a `regionendpoint` and false without.',
    'Upgrade all nodes that run a registry together: while old and new ones serve the same bucket, some requests fail and others do not. GitLab supports AWS S3; compatible stores should work, but a fault may be the store’s own, so look for a newer version of it as well.',
  ],
  questions: {
    problem: {
      title: 'What does the registry’s log say?',
      help: 'The command prints the last lines of the log that come from the storage. If the registry does not start, look at the last line of its log instead.',
      answers: {
        endpoint: '`Custom endpoint ... was not a valid URI`',
        checksum: '`XAmzContentSHA256Mismatch`, `NotImplemented`, or a header `x-amz-checksum-`',
        delete: '`MissingContentMD5`, or `InvalidRequest` with `DeleteObjects`',
        signature: '`Please use AWS4-HMAC-SHA256`',
        token: '`Unauthorized` with 401',
        'empty-key': '`input member Key must not be empty`',
        large: '`EntityTooLarge`, or only layers above some gigabytes fail',
        certificate: '`x509:` and the address of the store',
        plain: '`server gave HTTP response to HTTPS client`',
        unsure: 'Something else, or I cannot look',
      },
    },
    'delete-version': {
      title: 'Which version of GitLab is it?',
      help: 'It stands on the page `/help` of GitLab, or in `version=` of the registry’s log: v4.40.2 belongs to 19.2.',
      answers: {
        older: '19.0 or 19.1',
        newer: '19.2 or newer',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'whole-uri': {
      title: 'Write the endpoint as a whole URI',
      body: 'The driver of GitLab 19.0 takes the address only with its scheme in front.',
    },
    'checksums-off': {
      title: 'Turn checksums off',
      body: 'The store does not take the checksums that the second SDK sends. TLS still protects the transfer, and the registry compares the digest of each layer itself.',
    },
    'delete-fix': {
      title: 'Upgrade to GitLab 19.2, or use a newer store',
      body: 'In 19.0 and 19.1 no setting changes how objects are deleted. Until then pushing works, but what is deleted stays in the bucket.',
    },
    'signature-four': {
      title: 'Sign with version 4',
      body: 'The store no longer takes the old signature. Version 4 is what the driver uses unless told otherwise.',
    },
    'token-scope': {
      title: 'Give the registry keys that may use this bucket',
      body: 'Cloudflare R2, for one, answers 401 where S3 answers 403: the keys come from a token without the right scope, or from another account.',
    },
    'leave-18-0': {
      title: 'Move off the driver of GitLab 18.0.1',
      body: 'A fault of `s3_v2` in 18.0.1 makes tags disappear where no `rootdirectory` is set. The images are still in the bucket.',
    },
    'copy-size': {
      title: 'Change how large objects are copied',
      body: 'An upload that is finished is copied to its place. Above a threshold that is done in parts; some stores refuse objects or parts of that size.',
    },
    certificate: {
      title: 'The registry does not trust the certificate of the store',
      body: 'Its CA certificate has to be given to the registry.',
    },
    'plain-http': {
      title: 'The store speaks plain HTTP',
      body: 'The endpoint says `https://`, and the port does not speak TLS.',
    },
  },
  steps: {
    ...storageBlockTexts,
    'see-driver': {
      title: 'See which driver this version has',
      body: '`checksum_disabled` belongs to the driver of the second SDK, which here is `s3_v2` alone. With `s3` it has no effect: that driver sends no such checksums.',
    },
    'set-endpoint': {
      title: 'Set the whole address',
      body: `With \`https://\` and the port, without the bucket. ${intoBlock}`,
      undo: 'Put the old endpoint back.',
    },
    'no-checksums': {
      title: 'Set `checksum_disabled`',
      body: `If the store still says \`NotImplemented\`, set \`pathstyle\` to true as well. ${intoBlock}`,
      undo: 'Take the line out again.',
    },
    'no-checksums-before-19': {
      title: 'If the driver is `s3_v2`: set `checksum_disabled`',
      body: `If the store still says \`NotImplemented\`, set \`pathstyle\` to true as well. ${intoBlock}`,
      undo: 'Take the line out again.',
    },
    'upgrade-for-deleting': {
      title: 'Upgrade GitLab to 19.2 or newer, on all nodes that run a registry',
      body: 'Make a backup first; object storage is not part of GitLab’s backups.',
      undo: 'There is no simple way back from an upgrade: it takes the backup.',
    },
    upgrade: {
      title: 'Upgrade GitLab, on all nodes that run a registry',
      body: 'To a version newer than 18.0.1. Make a backup first; object storage is not part of GitLab’s backups.',
      undo: 'There is no simple way back from an upgrade: it takes the backup.',
    },
    'drop-v4auth': {
      title: 'Remove `v4auth: false`',
      body: 'Version 4 is then used. It needs the right `region`, because that is part of the signature.',
      undo: 'Put the line back.',
    },
    'drop-v4auth-ignored': {
      title: 'Remove `v4auth` and see to the `region`',
      body: 'The driver knows version 4 only and ignores `v4auth: false` with a warning. What the store can refuse now is the `region`, which is part of the signature.',
      undo: 'Put the former `region` back. `v4auth` has no effect either way.',
    },
    'new-token': {
      title: 'Make new keys in the store, for reading and writing this bucket',
      body: 'For Cloudflare R2 it is an API token with read and write access to objects, and the endpoint has to be that of the same account.',
      undo: 'Delete the new keys.',
    },
    'set-keys': {
      title: 'Set both keys',
      body: `Replace the placeholders in the file itself, in quotes. ${intoBlock}`,
      undo: 'Put the old keys back.',
    },
    'use-first-driver': {
      title: 'If you cannot upgrade now: use the driver `s3`',
      body: 'It is the driver of the first SDK, which does not have the fault. Rename `s3_v2` to `s3` and remove keys that only the other knows, such as `checksum_disabled`.',
      undo: 'Rename it back.',
    },
    'set-copy-size': {
      title: 'Set the threshold and the size of parts',
      body: `Both in bytes. Below the threshold an object is copied in one piece: lower it if that is refused. Larger \`multipartcopychunksize\` means fewer parts. If layers above 10 GB failed with an old version, upgrade as well. ${intoBlock}`,
      undo: 'Take the lines out again.',
    },
  },
  checks: {
    push: {
      title: 'Push an image',
      fixed:
        'The store takes what the registry sends. If it was about deleting, delete a tag too, and see that the log shows nothing new.',
      notFixed: 'Still refused. Read the log again: a store may lack more than one thing.',
    },
    pull: {
      title: 'Pull an image that had disappeared',
      fixed: 'The image is there again.',
      notFixed: 'Still not. See in the log whether the registry runs with the changed driver.',
    },
  },
  evidence: {
    'endpoint-no-uri': 'The driver does not take the endpoint: it lacks the scheme.',
    'checksum-refused': 'The store counts the body wrong, because a checksum is sent with it.',
    'checksum-header-refused': 'The store refuses the header that carries a checksum.',
    'not-implemented': 'The store does not have a function that the driver asks for.',
    'delete-refused': 'The store refuses to delete several objects without the older checksum.',
    'signature-v2-refused': 'The registry signs with version 2, which the store does not take.',
    unauthorized: 'The store answers 401, as Cloudflare R2 does for keys without the right scope.',
    'empty-key': 'The known fault of `s3_v2` in 18.0.1: it asks for an object without a name.',
    'object-too-large': 'The store refuses an object or a part for its size.',
    'log-level-of-other-driver': 'A log level of the other S3 driver is set. It is ignored and does no harm.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
