import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'A project or group cannot be moved or renamed because of its images',
  summary:
    'The path of a project is part of the address of its images, and the registry cannot, or may not, change the address of images that exist.',
  symptom:
    'Transferring or renaming ends with a message that tags are present in the container registry, or that projects under the group contain Docker images. Newer versions name the error that the registry gave.',
  background: [
    'An image `registry.example.com/group/project/app` carries the path of its project. Without the metadata database that path is a directory in the storage, and the registry has no way to rename it. So GitLab refuses as long as a single tag is there.',
    'With the metadata database (available from GitLab 17.3) the registry offers GitLab an interface to change paths. GitLab asks first for a dry run and then renames the project with its images. For this the registry needs its Redis cache, in which it notes that a rename is under way. Newer versions also move a project within its top-level group in this way. To turn the database on, see [[metadata-database]].',
    'To another top-level group, GitLab does not move images, with the metadata database or without. A whole group with images is not moved or renamed either. There the images have to be copied and deleted.',
    'For a project only tags count: an image repository without any tag does not block it. For a group, GitLab looks at the image repositories on record.',
    'Older instructions link to the packages API for deleting images. The right one is the container registry API: `DELETE /projects/:id/registry/repositories/:repository_id`. They also pull and push each image with docker, which keeps only the platform of that machine; `skopeo` copies all of them.',
  ],
  questions: {
    move: {
      title: 'What did you want to do?',
      help: 'The message says it. A different top-level namespace means that the first part of the path changes.',
      answers: {
        project: 'Transfer a project to another namespace',
        rename: 'Change the path of a project, or delete it',
        'other-root': 'Transfer a project to another top-level group',
        group: 'Transfer or rename a group or a user',
        error: 'The message names an error of the registry',
        unsure: 'I do not know',
      },
    },
    interface: {
      title: 'Can the registry change the path of images?',
      help: 'The command asks as GitLab does before it moves a project, and prints one line. It changes nothing.',
      answers: {
        yes: 'Yes, the interface is available',
        no: 'No',
        unsure: 'I cannot tell',
      },
    },
    keep: {
      title: 'Do you want to keep the images?',
      help: 'Copying needs room for all of them a second time, and a project to keep them in for the time. Images that a pipeline can build again need not be kept.',
      answers: {
        yes: 'Yes',
        no: 'No, delete them',
        unsure: 'I do not know',
      },
    },
    'registry-says': {
      title: 'Which error did the registry give?',
      help: 'It stands at the end of the message; GitLab’s log has the same with underscores.',
      answers: {
        taken: '`Name Taken`',
        many: '`Too Many Subrepositories`',
        other: 'Another one',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'copy-images': {
      title: 'Copy the images aside, move the project, copy them back',
      body: 'Between deleting and copying back, the images are missing at their address: pick a time without deployments. Nothing is lost as long as the copy is complete before you delete.',
    },
    'delete-images': {
      title: 'Delete the images, then move the project',
      body: 'The project can be moved as soon as its last tag is gone.',
    },
    'move-with-tags': {
      title: 'Move it with its images',
      body: 'The registry can do it. The message came at a time when it could not, or GitLab did not reach it.',
    },
    'free-path': {
      title: 'Use another path',
      body: 'The registry already has images at the new path, even if GitLab shows no project there.',
    },
    'registry-error': {
      title: 'Find out why the registry refuses',
      body: 'The dry run of the move failed, so nothing has been changed.',
    },
  },
  steps: {
    list: {
      title: 'List the image repositories of the project',
      body: 'Note the paths, the IDs and the number of tags. For a group, do this for each of its projects.',
    },
    'copy-out': {
      title: 'Copy each image repository to another project',
      body: 'Create a project for this in another group first. The copy lies below the target, under the last part of the name. Repeat it for each repository on the list. You need a token that may read the one and write the other.',
      undo: 'Delete the copies.',
    },
    compare: {
      title: 'Make sure that the copy is complete',
      body: 'Compare the number of tags with the list, and for some of them the digest that `skopeo inspect` prints for the original and the copy. Go on only if they are equal.',
    },
    delete: {
      title: 'Delete each image repository of the project',
      body: 'The command shows the repository and asks before it deletes. GitLab deletes in the background.',
      undo: 'Copy it back from the copy. After garbage collection there is no other way.',
    },
    'see-empty': {
      title: 'Wait until no tag is left',
      body: 'It has to say `tags: 0`. If tags stay, see [[repository-delete-failed]].',
    },
    move: {
      title: 'Transfer or rename in GitLab',
      body: 'Use Settings > General > Advanced. Addresses of the project change for everyone; Git follows a redirect, image addresses do not.',
      undo: 'Transfer or rename it back.',
    },
    'copy-back': {
      title: 'Copy the images to the new path',
      body: 'Now the copy is the source and the new path of the project is the target.',
      undo: 'Delete them at the new path.',
    },
    'tidy-up': {
      title: 'Change what uses the old addresses, then delete the copies',
      body: 'Pipelines that use `$CI_REGISTRY_IMAGE` need no change. Deployments and `FROM` lines with the old address do.',
      undo: 'Copies that are deleted can be made again from the project.',
    },
    'see-cache': {
      title: 'See that the registry has its Redis cache',
      body: "In the registry’s configuration `redis.cache.enabled` has to be true, with an address. Linux package and Docker: `registry['redis']`. Helm: `registry.redis.cache`. Self-compiled: the registry’s own `config.yml`.",
    },
    'move-again': {
      title: 'Transfer or rename once more',
      body: 'While it runs, pushes to the project are refused for a moment. If the message names another error now, go by that.',
      undo: 'Transfer or rename it back.',
    },
    'list-target': {
      title: 'See whether GitLab knows the target',
      body: 'Enter the new path. `not found` means that no project of GitLab has this path.',
    },
    'other-path': {
      title: 'Choose another path',
      body: 'It has to be free in GitLab and in the registry. If a project that waits for its deletion holds the path, you can also wait until it is deleted with its images.',
    },
    'see-registry': {
      title: 'See what the registry logs meanwhile',
      body: 'Look for the `PATCH` request to `/gitlab/v1/repositories/` and its status. 401 points to the token, 404 to images that the registry does not know, 409 to a path that is taken or a rename that is under way.',
    },
    'see-interface': {
      title: 'See whether GitLab reaches the registry’s interface',
    },
  },
  checks: {
    moved: {
      title: 'See the project at its new path',
      fixed: 'The project is at its new path. Compare its tags with the list from before.',
      notFixed: 'GitLab has no project at that path yet. Enter the new path, not the old one.',
    },
  },
  evidence: {
    'project-has-tags': 'GitLab does not transfer the project because its registry has tags.',
    'other-root-has-tags': 'GitLab does not move images to another top-level group.',
    'group-has-tags': 'GitLab does not move or rename a group whose projects have images.',
    'rename-has-tags': 'GitLab does not change the path of the project because its registry has tags.',
    'path-taken': 'The registry already has images at the new path.',
    'too-many-repositories': 'The project has more image repositories than the registry moves at once.',
    'registry-refuses-move': 'The registry refused to move the images. The error stands at the end of the line.',
    'interface-there': 'The registry offers the interface that changes paths.',
    'interface-missing': 'The registry does not offer the interface that changes paths.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
