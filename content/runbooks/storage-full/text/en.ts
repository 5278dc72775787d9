import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'There is no room left to store the image',
  summary: 'A program that handles the image could not write: its volume, its inodes or its quota are used up.',
  symptom:
    '`docker push` counts down `Retrying in 5 seconds` up to 20 seconds, and after about 50 seconds ends with `received unexpected HTTP status: 500 Internal Server Error`. The registry log says `no space left on device`. If the client’s disk is full, a pull ends with `failed to register layer: … no space left on device`.',
  background: [
    'To the client the registry only says 500, and Docker repeats an upload that ended in a 5xx after 5, 10, 15 and 20 seconds. So the same transcript belongs to many causes; the registry log names this one, with the path it could not write.',
    'Five different places can run out of room, and the words are nearly the same. The registry’s volume: `filesystem: write …: no space left on device`. NGINX’s temporary files, where it buffers bodies: `failed (28: No space left on device)`. The object store: `XMinioStorageFull` or `QuotaExceeded`. PostgreSQL under the metadata database: `SQLSTATE 53100`. And the Docker host of the client, which has nothing to do with the registry.',
    'The same error appears when `df -h` shows free space. Every file needs an inode, and the registry keeps a small file for each tag, revision and layer of every repository; `df -i` shows whether they are used up. A quota says `disk quota exceeded` instead.',
    'Deleting blobs or upload directories by hand makes room quickly and breaks images: a layer is shared by many of them, and nothing in its name says by which. Leftovers of uploads are purged by the registry itself, by default after 168 hours. Layers that no image uses any more are only removed by a garbage collection.',
  ],
  questions: {
    where: {
      title: 'Which program has no room?',
      findOut:
        'Look for `no space left` in the registry log, in the NGINX error log and in the output of the client. The line’s own file tells whose volume it is.',
      answers: {
        registry: 'The registry, on its own volume',
        client: 'Docker, Podman or containerd on the client, while it pulls or builds',
        proxy: 'NGINX, while it buffers a body',
        bucket: 'The object store',
        database: 'PostgreSQL',
        unsure: 'I do not know',
      },
    },
    kind: {
      title: 'What is used up on the registry’s volume?',
      help: 'The command shows space and inodes and prints one line. It changes nothing.',
      answers: {
        space: 'Space',
        inodes: 'Inodes',
        quota: 'A quota: `disk quota exceeded`',
        room: 'Nothing: there is room now',
        unsure: 'I cannot tell',
      },
    },
    extend: {
      title: 'Can you make the volume larger?',
      help: 'It is the only way that deletes nothing and works at once.',
      answers: { yes: 'Yes', no: 'No, or not soon', unsure: 'I do not know' },
    },
    metadata: {
      title: 'Where does the registry keep its metadata?',
      help: 'The metadata database is available from GitLab 17.3 and preferred for new installations from 19.0 on. With it, garbage is collected online, and the offline collection refuses to run. The command asks the registry, which says it in a header; if it asks for a password, use an access token of yours.',
      answers: {
        database: 'In the metadata database',
        filesystem: 'In the storage, beside the images',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'extend-volume': {
      title: 'Make the registry’s volume larger',
      body: 'Nothing is deleted. Uploads work again as soon as there is room; the registry need not be restarted.',
    },
    'collect-garbage': {
      title: 'Remove layers that no image uses',
      body: 'The garbage collection itself needs hardly any room. During it nothing may be pushed: a layer that arrives meanwhile can be lost. It only frees much if tags were deleted or overwritten before. For its schedule and its options see [[garbage-collection]].',
    },
    'online-gc': {
      title: 'Delete tags and let the registry clean up',
      body: 'With the metadata database the registry deletes unused layers by itself, about a day after the last tag that used them is gone. Room is needed for that day: make the volume larger if you can.',
    },
    inodes: {
      title: 'Get more inodes',
      body: 'There is space, but no new file can be created. On most file systems the number of inodes is fixed when they are made.',
    },
    quota: {
      title: 'Raise the quota',
      body: 'The volume has room, the registry’s user or project may not use it.',
    },
    'has-room': {
      title: 'There is room now: find out where it was missing',
      body: 'Either something filled the volume for a while, or the line speaks of another volume than the registry’s storage.',
    },
    'client-disk': {
      title: 'Make room on the Docker host',
      body: 'The registry delivered the image. The host that pulls or builds could not unpack it, and no change on the registry helps.',
    },
    'proxy-buffer': {
      title: 'Let NGINX pass bodies through instead of storing them',
      body: 'NGINX wrote a layer to its temporary files before it passed it on. The NGINX that GitLab brings does not do that for the registry; one of your own does, unless told otherwise.',
    },
    'bucket-full': {
      title: 'Make room in the object store',
      body: 'The store itself refused the upload, because a quota of the bucket is reached or its drives are nearly full.',
    },
    'database-disk': {
      title: 'Make room on PostgreSQL’s volume',
      body: 'The registry could store the layer, but not record it. The images are safe; what fails is everything that writes to the database.',
    },
  },
  steps: {
    'find-largest': {
      title: 'See what fills the volume',
      body: 'Often it is not the images: backups, logs (a debug log above all) or other data of GitLab on the same volume. Those can go without harm to any image.',
    },
    'grow-volume': {
      title: 'Make the volume and its file system larger',
      body: 'On a virtual machine: enlarge the disk, then the partition and the file system. With Helm: raise the size in the PersistentVolumeClaim, if its StorageClass allows growing.',
      undo: 'A volume can hardly be made smaller again. Nothing else has to be undone.',
    },
    'stay-ahead': {
      title: 'Keep it from filling up again',
      body: 'Set cleanup policies in the projects that push most, collect garbage on a schedule if there is no metadata database, and watch the volume. Object storage has no volume that fills up. The tasks: [[cleanup-policies]], [[migrate-to-object-storage]].',
    },
    preview: {
      title: 'See what a garbage collection would delete',
      body: 'Look for `mark stage complete` with `blobs_to_delete` and `manifests_to_delete`. With `-m` it also counts manifests without a tag: do not go on if someone pulls images by digest only.',
    },
    collect: {
      title: 'Run the garbage collection',
      body: 'The Linux package stops the registry and starts it again afterwards. With Helm the registry is read-only meanwhile. It deletes untagged manifests and every layer nothing refers to. With many images it takes hours; do not interrupt `gitlab-ctl`. If it was interrupted, start the registry again with `gitlab-ctl start registry`.',
      undo: 'What is deleted can only come back from a backup, or by pushing it again.',
    },
    'delete-tags': {
      title: 'Delete tags that are no longer needed',
      body: 'Do it in the GitLab page, with the API or with a cleanup policy. Start with the projects that use most.',
      undo: 'A deleted tag comes back only by pushing the image again.',
    },
    'count-files': {
      title: 'See which directories hold the files',
      body: 'Other programs on the same volume, with a session or mail directory for example, are the usual reason.',
    },
    'more-inodes': {
      title: 'Remove foreign files, or move the storage to a file system with more inodes',
      body: 'XFS and Btrfs create inodes as they are needed; ext4 sets their number when it is made. Growing an ext4 volume adds inodes too.',
      undo: 'Keep the old volume until pushes and pulls work on the new one.',
    },
    'raise-quota': {
      title: 'Raise the quota of the registry’s user or directory',
      body: 'With the Linux package the user is `registry`. On NFS, the quota is set on the server.',
      undo: 'Set the previous quota.',
    },
    'find-volume': {
      title: 'Check the volume of the very path in the log line',
      body: 'Run `df -h` and `df -i` for the directory that the line names. It may be a temporary directory, or a path that is mounted separately.',
    },
    'see-docker-disk': {
      title: 'See how much room the Docker host has',
      body: 'Images need room twice while they are pulled: packed and unpacked.',
    },
    'prune-docker': {
      title: 'Remove what Docker no longer uses',
      body: 'It removes stopped containers, networks that no container uses, images without a name, and build cache, after asking. Volumes stay.',
      undo: 'Images can be pulled or built again. Data inside removed containers is lost.',
    },
    'grow-docker': {
      title: 'If that is not enough, give Docker a larger volume',
      body: 'Enlarge the volume that holds Docker’s data directory. On CI runners, remove old images regularly.',
      undo: 'Nothing has to be undone.',
    },
    'see-proxy-disk': {
      title: 'See how much room NGINX has for temporary files',
      body: 'The path stands in the log line, for example `client_body_temp` for uploads and `proxy_temp` for downloads.',
    },
    'pass-through': {
      title: 'Turn buffering off for the registry',
      body: 'Write it into the `server` or `location` block of the registry and reload NGINX. Uploads also become faster, and tokens no longer expire while a layer waits in the buffer.',
      undo: 'Take both lines out and reload NGINX.',
    },
    'raise-bucket': {
      title: 'Raise the bucket’s quota or add drives',
      body: 'With MinIO, `XMinioStorageFull` already comes at a threshold before the drives are really full. Look for old object versions and incomplete multipart uploads too: they count, and the registry does not see them.',
      undo: 'Set the previous quota.',
    },
    'see-database-disk': {
      title: 'See how much room PostgreSQL has',
      body: 'Run it on the host of the database. The Linux package keeps its own PostgreSQL below `/var/opt/gitlab/postgresql`.',
    },
    'grow-database': {
      title: 'Make the volume of the database larger',
      body: 'Never delete files in the data directory, `pg_wal` above all. If write-ahead logs fill the volume, look for a replication slot or an archive that is stuck.',
      undo: 'Nothing has to be undone.',
    },
  },
  checks: {
    disk: {
      title: 'Look at the registry’s volume again',
      fixed: 'There is room again. Repeat the push.',
      notFixed: 'The volume is still full.',
    },
    'docker-disk': {
      title: 'Look at the Docker host again',
      fixed: 'There is room again. Repeat the pull.',
      notFixed: 'The Docker host is still full.',
    },
    'proxy-disk': {
      title: 'Look at NGINX’s temporary files again',
      fixed: 'There is room again. Repeat the push.',
      notFixed: 'The volume is still full: buffering may still be on, or something else fills it.',
    },
    'database-disk': {
      title: 'Look at the volume of the database again',
      fixed: 'There is room again. Repeat the push.',
      notFixed: 'The volume of the database is still full.',
    },
    push: {
      title: 'Repeat the push',
      fixed: 'The image was stored.',
      notFixed: 'The upload still fails. Read the newest lines of the registry log.',
    },
  },
  evidence: {
    'registry-no-space': 'The registry could not write to its storage: no room is left on that volume.',
    'registry-no-space-elsewhere': 'The registry could not write a file: no room is left on that volume.',
    'registry-quota': 'The registry could not write to its storage: its quota is used up.',
    'proxy-no-space': 'NGINX could not write a temporary file for a registry request.',
    'proxy-no-space-cut': 'NGINX could not write a temporary file.',
    'client-no-space': 'The host that pulls or unpacks the image has no room left. The registry delivered it.',
    'bucket-full': 'The object store refused the upload, because it or the bucket’s quota is full.',
    'bucket-full-xml': 'The object store answers that it, or the bucket’s quota, is full.',
    'database-full': 'PostgreSQL has no room left (`53100`).',
    'push-500': 'The upload ended with 500. A full disk is one of the reasons; only the registry log tells.',
    'df-full': '`df` shows space or inodes used up below the registry’s storage.',
    'disk-full': 'The check found the registry’s volume full.',
    'disk-inodes': 'The check found space, but no inodes.',
    'disk-has-room': 'The registry’s volume has room.',
    'other-disk-full': 'The check found this volume full.',
    'docker-has-room': 'The Docker host has room.',
    'proxy-has-room': 'There is room for NGINX’s temporary files.',
    'database-has-room': 'The volume of the database has room.',
    'metadata-database': 'The registry uses the metadata database.',
    'metadata-filesystem': 'The registry keeps its metadata in the storage.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
