import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Move from another registry to GitLab’s',
  summary:
    'GitLab’s registry can take over the storage of a Distribution registry as it is; from every other product the images are copied.',
  symptom:
    'You run a registry of your own, beside GitLab or connected to it, and want to use the one that comes with GitLab.',
  background: [
    'Connecting GitLab to a registry of another maker has been deprecated since 15.8 and unsupported since 16.0. It is not switched off, but functions of GitLab are missing there: garbage collection, nested image names on its pages, and what needs the metadata database.',
    'Distribution, once called Docker Distribution or `registry:2`, is what GitLab’s registry was made from. Both keep images in the same layout, below `docker/registry/v2`. So the storage can stay where it is, and only the registry in front of it changes. Try it with a copy first: it is a move that has been tested less than copying image by image.',
    'This needs names that fit. In GitLab an image belongs to the project whose path its name begins with. `group/project/app` is found, `app` is not: it belongs to no project, and nobody is granted access to it. Renaming within the storage is not possible by hand; such images are copied.',
    'Some things do not come along. Users of a password file (`htpasswd`) are gone: GitLab decides who may do what. GitLab’s registry is no pull-through cache (`proxy`). The storage drivers oss and swift were removed in GitLab 17.0. The schema 1 format is no longer supported.',
    'If GitLab’s registry uses the metadata database, it sees only images that are in the database. Images of a storage that was taken over have to be imported first, or the registry ends with `registry filesystem metadata in use, please import data before enabling the database`: see [[metadata-database-migrations]].',
  ],
  questions: {
    product: {
      title: 'What is the old registry?',
      help: 'Distribution is the image `registry:2` or `registry:3`, or the package `docker-registry`. Others keep their images in ways of their own, or manage them in a database.',
      answers: {
        distribution: 'Distribution',
        other: 'Something else (Harbor, Nexus, Artifactory, a cloud’s registry…)',
        unsure: 'I do not know',
      },
    },
    names: {
      title: 'Do its image names begin with paths of GitLab projects?',
      help: 'If the registry was connected to GitLab, they do. Otherwise the projects can still be created so that they fit: `team/app` fits a project `app` in a group `team`.',
      answers: {
        fit: 'Yes, or they will',
        differ: 'No',
        unsure: 'I do not know',
      },
    },
    store: {
      title: 'Where does it keep its images?',
      help: 'Look at `storage:` in the configuration of the old registry, not in that of GitLab’s.',
      answers: {
        bucket: 'In object storage: S3, Azure, Google Cloud',
        directory: 'In a directory',
        dropped: 'In oss or swift, or in memory',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'keep-bucket': {
      title: 'Let GitLab’s registry use the same bucket',
      body: 'Nothing is copied. Pushes stop while you change over; pulls go on from the old registry, read-only, until the new one has proved itself.',
    },
    'keep-directory': {
      title: 'Let GitLab’s registry use the same data in a directory',
      body: 'GitLab’s registry has to own its data, so give it a copy, on its own host.',
    },
    copy: {
      title: 'Copy the images',
      body: 'The safest way: both registries run on, you copy as often as you like, and change over when the digests agree.',
    },
  },
  steps: {
    'see-old': {
      title: 'Note how the old registry stores',
      body: 'From its configuration: the driver and all its parameters, above all bucket, region, `rootdirectory` and encryption. Below that root there has to be a directory `docker`.',
    },
    'list-old': {
      title: 'List its image repositories',
      body: 'Each name has to begin with the path of a project. Keep the list.',
    },
    'make-projects': {
      title: 'Create the groups and projects that are missing',
      body: 'Paths are in lower case. Give those who pushed and pulled before a role in them: Developer to push, Reporter to pull from a private project. Set no cleanup policy yet.',
      undo: 'Delete the projects you created.',
    },
    'see-metadata': {
      title: 'See where GitLab’s registry keeps its metadata',
      body: 'From 19.0 the setting is `prefer`. If it says that the database is in use, plan the import before you change over ([[metadata-database]]), or begin with the database off.',
    },
    rehearse: {
      title: 'Try it on a test instance',
      body: 'Take a GitLab of the same version, with groups and projects of the same paths, and a copy of the storage, or of a part of it. Never let it use the real storage: the first deletion or garbage collection would be real.',
    },
    'close-old': {
      title: 'Stop pushes to the old registry',
      body: 'Add the lines to its configuration and restart it. Pulls go on; pushes get 405. Stop its scheduled garbage collection, too.',
      undo: 'Take the lines out and restart it.',
    },
    'keep-versions': {
      title: 'Make sure that the bucket can be brought back',
      body: 'Switch object versioning on, or copy the bucket. Backups of GitLab do not contain object storage.',
      undo: 'Switch versioning off again when the move has proved itself, and let a rule remove old versions.',
    },
    'copy-directory': {
      title: 'Copy the directory to the host of GitLab’s registry',
      body: 'Use for example `rsync -a`, into an empty directory: first while the old registry still takes pushes, then once more after they have stopped. The directory `docker` has to lie directly below the new root.',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It is the way back. It holds secrets: keep its permissions.',
    },
    'point-to-bucket': {
      title: 'Give GitLab’s registry the same storage settings',
      body: 'Bucket, region, `rootdirectory` and encryption have to be the same to the letter; [[storage-s3]] has the form for S3. If GitLab’s registry already holds images elsewhere, they are out of sight afterwards: copy those in with [[migrate-images]] later.',
      undo: 'Put the copy of the configuration back and apply it; the old registry can be started again on the same storage.',
    },
    'point-to-directory': {
      title: 'Point GitLab’s registry to the copy',
      body: 'If GitLab’s registry already holds images elsewhere, they are out of sight afterwards: copy those in with [[migrate-images]] later.',
      undo: 'Put the copy of the configuration back and apply it; the old registry can be started again on the same storage.',
    },
    'own-directory': {
      title: 'Make the registry’s user the owner',
      body: 'Copied files belong to whoever copied them. Parents of the directory have to let this user pass.',
      undo: 'The copy serves GitLab only; nothing else has changed.',
    },
    apply: {
      title: 'Apply the configuration',
      body: 'GitLab’s registry restarts with the storage it takes over. See in its log that it stays up.',
      undo: 'Put the copy of the configuration back and apply it; the old registry can be started again on the same storage.',
    },
    'stop-old': {
      title: 'Stop the old registry',
      body: 'Two registries of different makers must not write to one storage, nor collect garbage in it: each would remove what only the other knows. Keep its configuration until the move has proved itself.',
      undo: 'Start it again, in read-only mode.',
    },
    'put-on-record': {
      title: 'Make GitLab know each image repository',
      body: 'GitLab’s pages and cleanup policies know an image repository only after GitLab has once granted a push to it. Pulling works without. Asking for a token that may push is enough, and that is what the command does: run it for each name on your list, as a user who may push there. Pushing any image has the same effect.',
      undo: 'Delete the image repository in GitLab only if its images may go as well.',
    },
    use: {
      title: 'Point those who push and pull to the new address',
      body: 'They log in with their GitLab name and a token. Deploy tokens suit clusters.',
      undo: 'Write the old address back.',
    },
  },
  checks: {
    tag: {
      title: 'Look up an old tag in GitLab’s registry',
      fixed:
        'GitLab’s registry serves an image of the old one. Try one image of each project, and pull one completely.',
      notFixed:
        'The image is not there. The root of the storage may be another one (`docker` has to lie directly below it), or the metadata database does not know the image yet.',
    },
  },
  evidence: {
    'password-file': 'This registry has users of its own in a password file, which GitLab’s registry does not know.',
    'pull-through': 'This registry is a pull-through cache of another one.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
