import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Move existing images into object storage',
  summary:
    'Copy the images from a volume into a bucket while the registry works, stop only pushes for the last difference, compare, and switch.',
  symptom:
    'The registry keeps its images in a directory or on a volume, and is to keep them in S3, in a compatible store, in Azure or in Google Cloud.',
  background: [
    'The registry never moves images by itself. Switching without copying makes every old image vanish from its sight. So the files are copied twice: once while the registry works, which may take days, and once in read-only mode, when only the difference is left. Pulls work throughout; pushes and deletions are refused for the minutes of the second copy and the switch.',
    'The folder `docker` must lie at the top of the bucket, or right below `rootdirectory`. If it lies elsewhere, the registry sees an empty storage: no tags, and `MANIFEST_UNKNOWN` on every pull. `aws s3 ls` of the bucket must show `PRE docker/`.',
    'The danger is a copy with deleting and with source and target swapped: it makes the directory equal to an empty bucket, and erases the registry. The commands here name both ends themselves, so that nothing can be swapped; they refuse a source without images, show what they would do, refuse to delete more than a tenth of what the directory holds, and act only with `yes`.',
    'Do not use AWS DataSync: it makes objects for folders, which show as tags without a name: [[empty-tag-name]]. Do not let anything else write to either side meanwhile, and change no object by hand.',
    'A registry with a metadata database keeps its database as it is; only the files move. Collect garbage before, if there is much to free: [[garbage-collection]]. Object storage is not part of GitLab’s backups.',
    'Images that come into Azure this way lie in the standard layout and need `trimlegacyrootprefix: true`: [[storage-azure]].',
  ],
  questions: {
    direction: {
      title: 'What do you want to do?',
      help: 'The storage block in use tells where the images lie now: `filesystem` is a directory.',
      answers: {
        new: 'Start with object storage; there are no images yet',
        there: 'Move images from a directory into a bucket',
        back: 'Go back to the directory, after the switch',
        unsure: 'I do not know',
      },
    },
    target: {
      title: 'Where is the bucket?',
      help: 'The AWS CLI speaks to every store that speaks S3. For the others the commands use rclone, with a remote that you have set up with `rclone config`.',
      answers: {
        s3: 'In AWS S3 or an S3-compatible store',
        other: 'In Azure or Google Cloud Storage',
        unsure: 'I do not know',
      },
    },
    source: {
      title: 'Where is the bucket?',
      help: 'Use the tool that copied the images there.',
      answers: {
        s3: 'In AWS S3 or an S3-compatible store',
        other: 'In Azure or Google Cloud Storage',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'with-aws': {
      title: 'Copy with the AWS CLI, then switch',
      body: 'The commands run as root, for the files belong to the registry: set the CLI up with `sudo aws configure`. In Kubernetes they run in a pod that mounts the volume.',
    },
    'with-rclone': {
      title: 'Copy with rclone, then switch',
      body: 'The commands run as root, so the remote must be in root’s configuration: `sudo rclone config`. In Kubernetes they run in a pod that mounts the volume.',
    },
    'back-aws': {
      title: 'Back to the directory, with the AWS CLI',
      body: 'The old directory still holds everything from before the switch. What was pushed since exists only in the bucket and is copied back first.',
    },
    'back-rclone': {
      title: 'Back to the directory, with rclone',
      body: 'The old directory still holds everything from before the switch. What was pushed since exists only in the bucket and is copied back first.',
    },
    'configure-only': {
      title: 'Nothing to move',
      body: 'Without images there is nothing to copy: choose the storage and configure it.',
    },
  },
  steps: {
    'see-storage': {
      title: 'See where the images lie now',
      body: 'Below `filesystem`, `rootdirectory` is the directory that the commands need. With Docker Compose take its path on the host, below the directory that is mounted.',
    },
    'copy-pod': {
      title: 'Start a pod that mounts the volume',
      body: 'The registry’s own image has no copying tool. Create it with `kubectl apply -f registry-copy.yaml`. A volume that only one node can mount makes it wait until it runs on the registry’s node. Give it credentials for the bucket.',
      undo: 'Delete the pod. The volume stays.',
    },
    'copy-aws': {
      title: 'Copy while the registry works',
      body: 'First with `no`, which only shows; then with `yes`. It can be stopped and repeated; nothing is deleted.',
      undo: 'Empty the bucket. The directory has not changed.',
    },
    'copy-rclone': {
      title: 'Copy while the registry works',
      body: 'First with `no`, which only shows; then with `yes`. It can be stopped and repeated; nothing is deleted.',
      undo: 'Empty the bucket. The directory has not changed.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    'read-only': {
      title: 'Turn read-only mode on',
      body: "From here on pushes and deletions are refused with 405; pulls go on. Say so to those who push. No variable can do it: it has to stand in the storage block. With the Linux package and Docker Compose the storage block is replaced as a whole: keep the driver’s block that stands in it. With the default directory no driver stands there yet: then write `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },` first, for without a driver the registry does not start.",
      undo: 'Set it to false and apply.',
    },
    'apply-read-only': {
      title: 'Apply it',
      body: 'The registry restarts. Uploads in progress break off.',
      undo: 'Set read-only mode to false and apply again.',
    },
    'mirror-aws': {
      title: 'Copy the difference',
      body: 'First with `no`: read what it would upload and delete. Then with `yes`. It deletes in the bucket what was deleted here since the first copy. If it refuses, the two sides do not belong together: stop and look.',
      undo: 'It touches the bucket alone: copy again. What it deleted there is gone unless the bucket keeps versions.',
    },
    'mirror-rclone': {
      title: 'Copy the difference',
      body: 'First with `no`: read what it would upload and delete. Then with `yes`. It deletes in the bucket what was deleted here since the first copy. If it refuses, the two sides do not belong together: stop and look.',
      undo: 'It touches the bucket alone: copy again. What it deleted there is gone unless the bucket keeps versions.',
    },
    'compare-aws': {
      title: 'Compare the numbers',
      body: 'Go on only if it says `equal`. Uploads in progress are left out of both numbers.',
    },
    'compare-rclone': {
      title: 'Compare the numbers',
      body: 'Go on only if it says `equal`. Uploads in progress are left out of both numbers.',
    },
    configure: {
      title: 'Write the new storage block, still read-only',
      body: 'Take the driver’s block from [[storage-s3]], [[storage-azure]] or [[storage-gcs]] in place of `filesystem`, and leave `maintenance` as it is.',
      undo: 'Put the copy back and apply it: as long as nothing was pushed, that is all.',
    },
    'apply-switch': {
      title: 'Apply it, still read-only',
      body: 'The registry restarts and reads from the bucket. Nothing can be pushed yet, so there is still nothing to lose.',
      undo: 'Put the copy back and apply it.',
    },
    'pull-old': {
      title: 'Pull an old image',
      body: 'Take one that is not on this machine yet. If it is missing, `docker` does not lie where the configuration points: correct that, or go back, before you allow pushes.',
      undo: 'Remove the image from the client.',
    },
    'read-write': {
      title: 'Allow pushes again',
      body: 'Only after an old image could be pulled.',
      undo: 'Turn read-only mode on again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts and takes pushes again.',
      undo: 'Put the copy back and apply it.',
    },
    push: {
      title: 'Push an image',
      body: 'From now on there is something in the bucket that the directory lacks.',
      undo: 'Delete the tag in GitLab.',
    },
    'keep-old': {
      title: 'Keep the old directory for some time',
      body: 'It is the way back. Remove it only when no image has been missed for a while, and when the bucket is protected against deletion.',
    },
    'copy-back-aws': {
      title: 'Copy what was pushed since back',
      body: 'First with `no`, then with `yes`. Nothing is deleted on either side. Tags that were deleted since then come back.',
      undo: 'Not needed: files that nobody refers to do no harm, and garbage collection removes them.',
    },
    'copy-back-rclone': {
      title: 'Copy what was pushed since back',
      body: 'First with `no`, then with `yes`. Nothing is deleted on either side. Tags that were deleted since then come back.',
      undo: 'Not needed: files that nobody refers to do no harm, and garbage collection removes them.',
    },
    ownership: {
      title: 'Give the files to the registry’s user',
      body: 'What root has copied belongs to root, and the registry could not change it.',
      undo: 'Cannot be undone in one go; it does no harm.',
    },
    'old-configuration': {
      title: 'Put the old configuration back',
      body: 'With `filesystem` and without read-only mode.',
      undo: 'Write the block of the bucket again.',
    },
  },
  checks: {
    'old-image': {
      title: 'Pull an image that was pushed before the switch',
      fixed: 'The old image is there. Try some more, among them the largest, and look whether GitLab lists all tags.',
      notFixed:
        'The image is unknown to the registry: `docker` does not lie where the configuration points, or the copy is incomplete. Turn read-only mode on again, compare the numbers, and correct `rootdirectory` or the copy. Nothing is lost: the directory still has it.',
    },
  },
  evidence: {
    equal: 'Both sides hold the same number of files.',
    different: 'The two sides do not hold the same number of files.',
    refused: 'The command refused, before it changed anything.',
    'old-image-unknown': 'The registry does not know this image in its storage.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
