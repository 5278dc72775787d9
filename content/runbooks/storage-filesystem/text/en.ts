import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Store images in a directory',
  summary:
    'Keep the registry’s images in the default directory or in one of your own, with the owners and rights that the registry needs.',
  symptom:
    'The registry runs on one machine, and its images are to lie on a disk or volume of that machine, perhaps on another one than now.',
  background: [
    'The driver `filesystem` is what the registry uses where nothing else is set. In the Linux package the images lie in `/var/opt/gitlab/gitlab-rails/shared/registry`, in a self-compiled installation in `/home/git/gitlab/shared/registry`; below it stands `docker/registry/v2`.',
    'It fits one registry. Several registries would need the same files and the same state of uploads: with separate volumes pushes break off with `BLOB_UPLOAD_INVALID`. For more than one, for Kubernetes, and for sizes that no disk holds, use object storage: [[storage-overview]].',
    'The files belong to the registry’s user. The top directory belongs to `registry:git` with mode 0770, and every directory above it must let that user pass. A restored backup or a copy made by root breaks that: pushes end in 500 with `permission denied`, see [[storage-permission]].',
    'In the Linux package `registry_path` names the directory for both sides. Self-compiled there are two settings, `path` in gitlab.yml and `rootdirectory` in the registry’s own file, and they have to agree. Never move, rename or delete single files below the directory: the registry does not notice, and images are broken beyond repair.',
    'GitLab’s backup holds this directory, unlike object storage.',
  ],
  questions: {
    where: {
      title: 'Where are the images to lie?',
      help: 'The default directory needs no setting. Another one makes sense on a larger disk of its own, so that a full registry does not stop GitLab.',
      answers: {
        default: 'In the default directory',
        other: 'In a directory of my own',
        pods: 'On a volume in Kubernetes',
        unsure: 'I do not know',
      },
    },
    images: {
      title: 'Are there images already?',
      help: 'Images that are not copied are missing after the change. Copying is safe where there are none, too.',
      answers: {
        none: 'No, or none that matter',
        some: 'Yes',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'default-directory': {
      title: 'The default directory',
      body: 'There is nothing to set. Look at its owners and at the room that is left.',
    },
    'new-directory': {
      title: 'A new, empty directory',
      body: 'Make it, name it, apply. On a network file system the registry’s user must be allowed to write, not only root.',
    },
    'move-directory': {
      title: 'A new directory, with the images',
      body: 'Pushes are refused while the files are copied; pulls go on. The old directory stays as the way back.',
    },
    'one-pod': {
      title: 'A volume in Kubernetes, and one registry only',
      body: 'The chart is made for object storage. With a volume that one pod can mount there may be only one registry, and it must be writable for user 1000. Better take object storage: [[storage-overview]].',
    },
  },
  steps: {
    'see-storage': {
      title: 'See where the images lie now',
      body: 'Below `filesystem`, `rootdirectory` is the directory.',
    },
    'see-owners': {
      title: 'See owners and rights',
      body: 'The top directory is `registry:git` with mode 0770; everything below belongs to `registry`.',
    },
    space: { title: 'See how much room is left', body: 'Plan for growth: layers stay until garbage is collected.' },
    make: {
      title: 'Make the directory',
      body: 'In a container it must lie on a mounted volume, else it goes with the container.',
      undo: 'Remove the empty directory.',
    },
    'open-parents': {
      title: 'Only if a directory above is closed: let the registry pass',
      body: 'Only the right to pass is given, not the right to list. Repeat it for each closed directory on the way.',
      undo: 'Take the right away with `chmod o-x`.',
    },
    labels: {
      title: 'Only with SELinux: give the directory its labels',
      body: 'Leave it out where `getenforce` does not say `Enforcing`.',
      undo: 'Not needed; the labels are those of the policy.',
    },
    'read-only': {
      title: 'Turn read-only mode on',
      body: "Pushes and deletions are refused with 405 while files are copied. With the Linux package and Docker Compose the storage block is replaced as a whole: keep the driver’s block that stands in it. With the default directory no driver stands there yet: then write `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },` first, for without a driver the registry does not start.",
      undo: 'Set it to false and apply.',
    },
    'apply-read-only': {
      title: 'Apply it',
      body: 'The registry restarts. Uploads in progress break off.',
      undo: 'Set read-only mode to false and apply again.',
    },
    copy: {
      title: 'Copy the images',
      body: 'First with `no`: it shows how much there is and how much room. Then with `yes`. Owners and rights are kept; it refuses a target that holds files.',
      undo: 'Remove the copy. The old directory has not changed.',
    },
    'back-up': { title: 'Keep a copy of the configuration', body: 'It is the way back.' },
    name: {
      title: 'Name the directory',
      body: 'It is the directory above `docker`, without it. If the storage block names a `rootdirectory`, change it there too: it wins.',
      undo: 'Put the copy back and apply it.',
    },
    'name-gitlab': {
      title: 'Name it in GitLab too',
      body: 'Both paths have to be the same.',
      undo: 'Put the former path back.',
    },
    tune: {
      title: 'Only on a slow file system: fewer operations at once',
      body: '100 is the default, 25 the least. The block replaces the whole storage block, so carry over what else stood in it.',
      undo: 'Take the block out again.',
    },
    'read-write': {
      title: 'Allow pushes again',
      body: 'Only when the copy said `equal`.',
      undo: 'Turn read-only mode on again.',
    },
    single: {
      title: 'Let only one registry run',
      body: 'A second pod would not see the first one’s uploads. With the operator the values stand under `spec.chart.values`.',
      undo: 'Set the former numbers again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts; pushes and pulls in progress fail and can be repeated.',
      undo: 'Put the copy back and apply it.',
    },
    push: { title: 'Push an image', body: 'A small one is enough.', undo: 'Delete the tag in GitLab.' },
    pull: {
      title: 'Pull an old image',
      body: 'It shows that the registry reads the copy.',
      undo: 'Remove the image from the client.',
    },
  },
  checks: {
    access: {
      title: 'See whether the registry’s user can use the directory',
      fixed:
        'The directory named in the command can be read, written and passed. It has to be the one that the registry uses now.',
      notFixed:
        'The command names what keeps the registry out: owner, a closed directory above, SELinux, a network file system, or a read-only mount. [[storage-permission]] has the way out.',
    },
  },
  evidence: {
    copied: 'The copy holds as many files as the original.',
    'not-copied': 'The copy is not complete, or was refused.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
