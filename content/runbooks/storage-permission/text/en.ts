import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry may not use its storage directory',
  summary:
    'The file system refuses the registry’s user: it cannot write, or not even read, the directory that holds the images.',
  symptom:
    '`docker push` counts down from `Retrying in 5 seconds` and ends with `received unexpected HTTP status: 500 Internal Server Error`. Pulls may go on, or end with the same 500. The registry log has `filesystem: mkdir …: permission denied` or `read-only file system`.',
  background: [
    'With the filesystem driver the registry writes as its own user, `registry` in the Linux package. The directory belongs to `registry:git` with mode `0770`, everything below `docker` to `registry`. To reach it, the user also has to pass through every directory above it: one closed parent is enough to be refused.',
    'What is refused tells a lot. Where only writing is refused, pulls work and pushes fail. Where reading is refused too, pulls end with 500, and the health check of the storage soon answers every request with 503. Where the directory does not exist at all, the registry sees an empty storage: pulls say `manifest unknown`, the catalogue is empty, and only a push shows the error.',
    'The owner can be right and access still refused. SELinux refuses by labels, typically for a container whose volume was mounted without them; an NFS server refuses root or maps user numbers differently; a file system with errors is mounted read-only by the kernel. After a restored backup the files often belong to `git:git`.',
    'Older advice turns SELinux off with `setenforce 0`, or opens everything with `chmod -R 777`. The first takes the protection of the whole host away and is gone after the next boot; the second lets every program on the host change your images. Neither says what was wrong.',
    'Not to be mixed up: the registry’s own read-only mode answers 405, not 500 ([[registry-read-only]]), and a full volume says `no space left on device` ([[storage-full]]).',
  ],
  questions: {
    why: {
      title: 'What keeps the registry out of its storage directory?',
      help: 'The command tries the directory as the registry’s user, level by level, and prints one line. It changes nothing. It looks at owners only in the upper levels, so that it is quick on a large storage too.',
      answers: {
        owner: 'The directory, or files in it, belong to someone else or have the wrong mode',
        parent: 'A directory above it is closed to the registry’s user',
        selinux: 'Even root is refused: SELinux',
        nfs: 'It is on NFS, and the server refuses',
        'read-only': 'It is mounted read-only, or the disk has errors',
        missing: 'It does not exist',
        allowed: 'Nothing: reading and writing are allowed',
        unsure: 'I cannot run the command',
      },
    },
    'selinux-host': {
      title: 'Does SELinux enforce on this host?',
      findOut:
        'Run `getenforce` on the host. With `Enforcing`, the registry’s process can be refused although the same user may write from your shell.',
      answers: {
        yes: 'Yes: `Enforcing`',
        no: 'No: `Permissive`, `Disabled`, or there is no SELinux',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    ownership: {
      title: 'Give the storage back to the registry’s user',
      body: 'The files belong to another user, as after a restored backup or a copy made by root. Changing the owner takes effect at once; nothing has to be restarted.',
    },
    'closed-parent': {
      title: 'Let the registry’s user pass through the directory above',
      body: 'The storage itself is right, but a directory on the way is closed, for example one with mode `0700` that belongs to `git`.',
    },
    selinux: {
      title: 'Give the storage the labels that SELinux expects',
      body: 'Owner and mode allow it, the labels do not. SELinux stays on.',
    },
    nfs: {
      title: 'Let the NFS server accept the registry’s user',
      body: 'The server decides, not this host. It compares user numbers, not names, and usually treats root as nobody (`root_squash`). A stale handle means that the export was made anew while it was mounted.',
    },
    'mounted-read-only': {
      title: 'Make the volume writable again',
      body: 'The registry could only read. If nobody mounted it that way on purpose, the kernel did so after errors: look at the reason before you write to it again.',
    },
    'missing-directory': {
      title: 'Bring the directory back, or name the right one',
      body: 'Either its volume is not mounted, or the configuration names another place. Do not let the registry make an empty one while the images are elsewhere: it would look as if all images were lost.',
    },
    'allowed-now': {
      title: 'The registry may read and write now',
      body: 'Somebody has fixed it, or only a single file deeper in the storage is affected. The path in the log is the one to look at.',
    },
  },
  steps: {
    'see-owners': {
      title: 'See owners and modes, and note them down',
      body: 'Every directory in the first list needs `x` for the registry’s user. In the second, the owner should be `registry` (or the user that runs the registry, with your own installation).',
    },
    own: {
      title: 'Change owner and mode',
      body: 'On a large storage it takes a while; pulls go on meanwhile.',
      undo: 'Give the directories the owner and mode that you noted.',
    },
    open: {
      title: 'Open the directory for passing through',
      body: 'Name the directory that the check printed after “closed”. `o+x` lets others pass through it, not list or read it. Where even that is too much, set an access list for the one user instead.',
      undo: 'Take the right away again with `chmod o-x`.',
    },
    'see-denials': {
      title: 'See what was refused, and the labels',
      body: 'A line with `comm="registry"` names what was refused. No line and `Permissive`: it is not SELinux.',
    },
    relabel: {
      title: 'Set the labels',
      body: 'With Docker Compose, `:z` after a volume makes Docker label it for containers; keep your own paths. Elsewhere `restorecon` gives the labels that the policy has for the path; a path outside the usual places needs a rule in the policy first.',
      undo: 'With Docker Compose, take `:z` out and run `restorecon` on the directories. `restorecon` itself only restores what the policy says.',
    },
    'apply-volume': {
      title: 'Recreate the container',
      body: 'Docker sets the labels while it creates the container. GitLab is away for some minutes; a large volume takes longer the first time.',
      undo: 'Put the previous file back and apply it again.',
    },
    'see-mount': {
      title: 'See how the volume is mounted, and what the kernel said',
      body: 'Look for `ro` among the options, for `nfs` as the type, and for errors of the disk.',
    },
    'map-user': {
      title: 'Make the user numbers agree on the NFS server',
      body: 'On the server, the exported directory has to belong to the number that `id registry` shows on the registry host. Or export it with a mapping to that number. Keep a copy of the exports file.',
      undo: 'Put the copy of the exports file back and export again.',
    },
    remount: {
      title: 'Mount the export again',
      body: 'Only for a stale handle, or after the export was changed. Stop the registry first, unmount and mount, then start it: while it is away, no one can push or pull.',
      undo: 'It cannot be undone, and nothing is lost by it.',
    },
    repair: {
      title: 'Repair the volume, then mount it writable',
      body: 'With errors of the disk in the list: stop the registry, secure a copy of what can be read, and check the file system unmounted. Without any: take `ro` out of the mount options and mount it again.',
      undo: 'A repair cannot be undone: that is what the copy is for. A mount option can be set back.',
    },
    'find-images': {
      title: 'Find where the images are',
      body: 'The right directory is the one with tags. If there is none, a volume is not mounted.',
    },
    'mount-again': {
      title: 'Mount the volume, where it is missing',
      body: 'Write it into `/etc/fstab` as well, or into the volumes of the container, so that it is there after the next start. Then skip the next two steps.',
      undo: 'Unmount it and take the entry out.',
    },
    'name-directory': {
      title: 'Name the directory that holds the images',
      body: 'Only where the configuration names another one.',
      undo: 'Put the previous path back and apply the configuration again.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the previous configuration back and apply it again.',
    },
    'see-errors': {
      title: 'See which path was refused last',
      body: 'Compare its time with now, and look at that very path.',
    },
  },
  checks: {
    access: {
      title: 'Try the storage again',
      fixed: 'The registry may read and write. Repeat the push.',
      notFixed: 'It is still refused; the line before the result names the place.',
    },
    push: {
      title: 'Push an image',
      fixed: 'The push went through.',
      notFixed: 'It still fails. Paste the registry log of the same minute.',
    },
  },
  evidence: {
    'driver-denied': 'The registry’s filesystem driver was refused at this path.',
    'blob-tree-denied': 'The registry was refused at a path inside its storage.',
    'answer-denied': 'The registry’s answer holds error 13 of its filesystem driver: permission denied.',
    'driver-read-only': 'The registry tried to write to a file system that is mounted read-only.',
    'answer-read-only': 'The registry’s answer holds error 30 of its filesystem driver: the file system is read-only.',
    'stale-nfs': 'The NFS mount that holds the images is out of date.',
    'damaged-volume': 'The volume that holds the images has errors.',
    'selinux-denied-registry': 'SELinux refused the registry’s process.',
    'pull-500': 'A pull ended in 500: the registry could not read what it stored.',
    'push-500': 'A push ended in 500; the registry log says why.',
    'access-allowed': 'The registry’s user may read and write its storage.',
    'access-owner': 'Owner or mode keep the registry’s user out.',
    'access-parent': 'A directory above the storage is closed to the registry’s user.',
    'access-selinux': 'Even root is refused inside a writable mount: SELinux.',
    'access-nfs': 'The NFS server refuses to let this host write.',
    'access-read-only': 'The storage is mounted read-only.',
    'access-missing': 'The storage directory does not exist.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
