import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Store images in Google Cloud Storage',
  summary:
    'Set up a bucket of Google Cloud Storage for the registry, with a key file or with the machine’s own account.',
  symptom: 'You want the registry to keep its images in Google Cloud Storage instead of on a volume.',
  background: [
    'Existing images are not moved. The registry looks only where its configuration points: after the switch every image pushed before is missing until its files are copied into the bucket. [[migrate-to-object-storage]] does that without losing a push.',
    'The driver `gcs` needs a bucket, and an account that may list, read, write and delete its objects. `keyfile` names the JSON key of a service account; the same fields can stand under `credentials` in the configuration. With neither, the driver takes the application default credentials: the account of the machine or of the pod.',
    '`chunksize` must be a multiple of 262144 bytes. Documentation names 5 MiB as the smallest value; the program itself accepts less. The smallest `maxconcurrency` is 25. `rootdirectory` is a prefix in the bucket; changing it later makes every image disappear.',
    'The configuration has exactly one driver: the block replaces the one that is there, with everything beside it. `delete` must stand beside the driver, or deleting tags fails with 405; the Linux package and the chart add it by themselves.',
    'Pushes that end in 502 while the processor is busy are a known matter of HTTP/2 between registry and store: [[gcs-http2]]. A clock that is off shows as `invalid_grant`: [[clock-skew]].',
  ],
  questions: {
    credentials: {
      title: 'How does the registry prove who it is?',
      help: 'On a machine of Google Cloud, or in GKE with an account bound to the pod, the account of the machine is better: no key lies in a file. A key file works everywhere.',
      answers: {
        machine: 'With the account of its machine or pod',
        keyfile: 'With the key file of a service account',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    keyfile: {
      title: 'With a key file',
      body: 'The file is a secret. The page never asks for its contents: it lies on the host, or in a Secret of Kubernetes.',
    },
    default: {
      title: 'With the account of the machine',
      body: 'Leave out both `keyfile` and `credentials`. Machine or pod must have been given an account with rights on the bucket.',
    },
  },
  steps: {
    'see-images': {
      title: 'See where the registry keeps images now',
      body: 'If there are images, stop here and copy them first: [[migrate-to-object-storage]].',
    },
    'check-bucket': {
      title: 'See whether the bucket exists and can be reached',
      body: 'Use a bucket of its own. Run it on the registry’s host, so that the network is the right one.',
    },
    rights: {
      title: 'Give the account its rights on the bucket',
      body: 'It needs to list the bucket and to get, create and delete its objects. A missing right shows in the log as `does not have storage.objects.get access`.',
      undo: 'Take the rights from the account.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    'protect-key': {
      title: 'Put the key file in its place',
      body: 'Copy it to the host first; in a container, to a directory that is mounted. Only the registry’s user may read it.',
      undo: 'Remove the file.',
    },
    'configure-keyfile': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the bucket.',
    },
    'configure-mounted': {
      title: 'Write the storage block into a file',
      body: 'The path is where the chart mounts the key file: `/etc/docker/registry/storage`.',
      undo: 'Delete the file.',
    },
    'configure-default': {
      title: 'Write the storage block',
      body: 'It replaces the whole storage block: carry over `maintenance` or `redirect`, and take the old driver out. For the chart it is a file of its own.',
      undo: 'Put the copy back and apply it. What was pushed meanwhile exists only in the bucket.',
    },
    'secret-with-key': {
      title: 'Put block and key file into one Secret',
      body: 'The file with the block is removed afterwards. Keep the key file in a safe place, or delete it too. Give it a name that no Secret has yet: the former one stays as the way back, and Helm notices the change and restarts the pods.',
      undo: 'Delete the Secret, after the chart no longer names it.',
    },
    'use-secret-with-key': {
      title: 'Make the chart use the Secret',
      body: 'Merge it into your values; with the operator they stand under `spec.chart.values`. The key is `config`, even where older documentation says `storage`.',
      undo: 'Name the former Secret again.',
    },
    'create-secret': {
      title: 'Put the block into a Secret',
      body: 'The file is removed afterwards. Give it a name that no Secret has yet: the former one stays as the way back, and Helm notices the change and restarts the pods.',
      undo: 'Delete the Secret, after the chart no longer names it.',
    },
    'use-secret': {
      title: 'Make the chart use the Secret',
      body: 'Merge it into your values. Its service account must be the one that is bound to the account of Google Cloud.',
      undo: 'Name the former Secret again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls in progress fail and can be repeated. If it does not start, the log names the setting, as in `no bucket parameter provided`.',
      undo: 'Put the copy back and apply it.',
    },
    push: {
      title: 'Push an image',
      body: 'One of a few megabytes is enough.',
      undo: 'Delete the tag in GitLab.',
    },
  },
  checks: {
    objects: {
      title: 'See whether the image has arrived in the bucket',
      fixed: 'The bucket holds what the registry wrote.',
      notFixed:
        'The bucket is empty, or the account is refused. The registry still writes elsewhere, or the push failed: read its log.',
    },
  },
  evidence: {
    'no-credentials': 'The registry found neither a key file nor an account of the machine.',
    refused: 'Google Cloud Storage refuses the account, or does not know the bucket.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
