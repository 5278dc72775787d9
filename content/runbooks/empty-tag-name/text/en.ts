import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry lists a tag without a name',
  summary:
    'The bucket holds an empty object where the registry looks for tags, and the registry takes it for a tag whose name is empty.',
  symptom:
    'GitLab shows a tag without a name, or `tags/list` begins with `""`. Deleting it, deleting the image repository and cleanup policies end with errors. Pulling and pushing other tags works.',
  background: [
    'In a bucket there are no directories. The registry finds its tags by listing what lies below `_manifests/tags/` of a repository: each next part of a key is the name of a tag. An object whose key is exactly `_manifests/tags/` has nothing in that place, so its tag has an empty name.',
    'Such objects come from programs that keep directories as empty objects whose key ends with a slash. AWS DataSync does this. It was often used to move a registry into a bucket; use `aws s3 sync` instead.',
    'The object that does harm need not be where older instructions look for it. They name the root of the repository. With Distribution 2.8.2 an object there changes nothing, and one in `_manifests/tags/` makes the list begin with `""`. So look at the whole repository.',
    'Deleting the wrong thing is easy here: the key of the object is also the prefix of everything below it. `aws s3 rm` with `--recursive` on that key removes the whole repository. The command used here deletes one object by its exact key and can take nothing else along.',
  ],
  questions: {
    objects: {
      title: 'Are there empty objects whose key ends with a slash?',
      help: 'The command lists one repository, or a whole group, and prints one line at the end. It changes nothing. If `rootdirectory` is set, put its value in front of the prefix; for a store that is not AWS, add `--endpoint-url`.',
      answers: {
        tags: 'Yes, in `_manifests/tags/`',
        elsewhere: 'Yes, but only elsewhere in the repository',
        none: 'No',
        'not-s3': 'The images are not in S3 or a compatible store',
        unsure: 'I cannot tell',
      },
    },
    extent: {
      title: 'How many repositories are affected?',
      help: 'Run the command for each top-level group. After a migration with AWS DataSync it is usually all of them.',
      answers: {
        few: 'A few',
        many: 'Nearly all: the whole bucket was copied by such a program',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'delete-objects': {
      title: 'Delete the empty objects, one by one',
      body: 'Each is deleted by its exact key. The registry lists its tags anew each time, so it needs no restart.',
    },
    'copy-bucket': {
      title: 'Copy the registry into a new bucket without these objects',
      body: '`aws s3 sync` copies the contents and leaves these empty objects behind. The old bucket stays as it is, as a way back.',
    },
    'look-again': {
      title: 'Look where the registry really keeps its images',
      body: 'The tag has no name, but no such object was found. Most often another bucket or another prefix was listed than the one in use.',
    },
    'other-store': {
      title: 'Look for the empty entry with the tools of your storage',
      body: 'The mistake is known from S3. On other storage the place is the same, and only the tools differ.',
    },
  },
  steps: {
    'list-objects': {
      title: 'List the objects and keep the list',
      body: 'Each line is a key. The ones that end with `_manifests/tags/` are the tags without a name.',
    },
    'keep-versions': {
      title: 'Make deletions reversible first',
      body: 'With versioning, a deleted object can be brought back. Without it there is no way back. Versions take up room, so remove them by a lifecycle rule later.',
      undo: 'Suspend versioning: `Status=Suspended`. Versions that exist stay until they are deleted.',
    },
    'delete-object': {
      title: 'Delete one object by its exact key',
      body: 'Copy the key from the list, with the slash at its end. The command deletes nothing unless the object is empty. Repeat it for each key.',
      undo: 'With versioning, delete the delete marker of the key: the object is back.',
    },
    'stop-cause': {
      title: 'Keep it from coming back',
      body: 'End the task that writes these objects, such as AWS DataSync or a mounted bucket in which directories are made. Nothing but the registry may write into the bucket.',
    },
    'stop-writes': {
      title: 'Stop pushes while you copy',
      body: 'Set `maintenance.readonly.enabled` to true in the storage settings and apply the configuration. Anything pushed to the old bucket after it was copied is missing in the new one.',
      undo: 'Set it to false and apply the configuration.',
    },
    copy: {
      title: 'Copy into an empty new bucket',
      body: 'The command shows the end of the list first and asks. If `rootdirectory` is set, the folder `docker` lies below it in both buckets. Run it again until nothing is left to copy.',
      undo: 'Delete the new bucket. The old one was not changed.',
    },
    'use-bucket': {
      title: 'Point the registry to the new bucket',
      body: 'Keep all other keys of the storage settings: they are replaced as a whole. The registry’s user or role needs the same rights on the new bucket.',
      undo: 'Put the name of the old bucket back. Images pushed since then exist in the new one only.',
    },
    apply: {
      title: 'Apply the configuration',
      undo: 'Put the old bucket back and apply it again.',
    },
    'allow-writes': {
      title: 'Allow pushes again',
      body: 'Pull an old image first. Then set `maintenance.readonly.enabled` to false and apply the configuration.',
      undo: 'Set it to true and apply the configuration.',
    },
    'show-storage': {
      title: 'See which storage the registry uses',
      body: 'Compare `bucket`, `regionendpoint` and `rootdirectory` with what you listed.',
    },
    'find-by-hand': {
      title: 'Find the empty entry and delete it alone',
      body: 'List `docker/registry/v2/repositories/` with the path of the image and `_manifests/tags/` behind it. Look for an entry of zero bytes that carries the name of the directory itself. Delete only that, and no directory.',
      undo: 'Restore it from a version or a backup of the storage.',
    },
  },
  checks: {
    names: {
      title: 'List the tags again',
      fixed: 'Every tag has a name.',
      notFixed:
        'A tag without a name is still listed. Look at the whole repository again: there may be a second object.',
    },
  },
  evidence: {
    'list-has-empty-name': 'The registry’s list of tags contains a name that is empty.',
    'api-has-empty-name': 'GitLab’s API lists a tag whose name is empty.',
    'skopeo-empty-name': 'skopeo lists a tag whose name is empty.',
    'folder-object-listed': 'The bucket holds an object whose key is the directory of the tags itself.',
    'objects-among-tags': 'An empty object lies where the registry looks for tags.',
    'objects-elsewhere': 'There are empty objects with a key that ends with a slash, but not among the tags.',
    'objects-none': 'There is no empty object whose key ends with a slash.',
    'name-empty': 'The registry lists a tag without a name.',
    'names-good': 'Every tag that the registry lists has a name.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
