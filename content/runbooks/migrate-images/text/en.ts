import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Copy images from another registry',
  summary:
    'Images are copied into GitLab with skopeo, with all their platforms and unchanged, and the digests are compared afterwards.',
  symptom: 'You have images in another registry, or in another GitLab, and want them in this one.',
  background: [
    'GitLab itself has no function that brings images over from another registry. skopeo does it from any machine: it reads from one registry and writes to the other, layer by layer, without a Docker daemon and without unpacking anything.',
    'A tag often stands for a manifest list: one image for each platform. Without `--all`, skopeo copies only the image for the machine it runs on, and the others are missing later without any error. `docker pull` followed by `docker push` has the same fault.',
    'An image is named by the digest of its manifest. A copy that kept everything has the same digest, so comparing digests is a proof. `--preserve-digests` makes skopeo fail rather than change a manifest, for example when it would have to convert the format. Images in the old schema 1 format cannot be stored in GitLab at all: see [[schema1-manifest]].',
    'In GitLab the path of an image begins with the path of a project, in lower case, and the project has to exist first. `skopeo sync` keeps only the last part of a name: `team/app` and `other/app` would both become `group/project/app` and overwrite each other. For several image repositories use a list with whole names instead.',
  ],
  questions: {
    reach: {
      title: 'Can one machine reach both registries?',
      help: 'It needs skopeo, and a fast connection to both: all layers pass through it. Little disk space is needed.',
      answers: {
        both: 'Yes',
        separate: 'No, images have to be carried on a disk',
        unsure: 'I do not know',
      },
    },
    amount: {
      title: 'How much do you want to copy?',
      help: 'Try one image first in any case.',
      answers: {
        one: 'One image',
        repository: 'All tags of one image repository',
        many: 'Several image repositories',
        unsure: 'I do not know yet',
      },
    },
  },
  outcomes: {
    'one-image': {
      title: 'Copy one image',
      body: 'One tag with all its platforms goes over unchanged. Running it again does no harm.',
    },
    'one-repository': {
      title: 'Copy all tags of one image repository',
      body: 'The same command shows first what it would copy, and copies when you set it to `copy`.',
    },
    listed: {
      title: 'Copy the image repositories of a list',
      body: 'You say for each where it goes. What is the same already is left alone, so the command can be run again after an interruption, and once more just before you change over.',
    },
    'by-disk': {
      title: 'Carry the images on a disk',
      body: 'On one side the images are written to a directory, on the other they are read from it. skopeo is needed on both sides.',
    },
  },
  steps: {
    'make-project': {
      title: 'Create the project that is to hold the images',
      body: 'An existing project will do. Its container registry has to be on in `Settings > General > Visibility, project features, permissions`. If a cleanup policy is set there, switch it off until you have seen that it keeps what you copy.',
      undo: 'Delete the project if you made it for this only.',
    },
    'make-token': {
      title: 'Make a token that may push',
      body: 'Make a project, group or personal access token, or a deploy token, with the scopes `read_registry` and `write_registry`: pushing needs both. A group access token serves all projects of the group. Give it a short life. At the source, a login that may pull is enough.',
      undo: 'Revoke the token when the copy is done.',
    },
    'log-in': {
      title: 'Log in to both registries',
      body: 'skopeo asks for the passwords; for GitLab give the token. Leave out the first line if the source is public. If the source is Docker Hub, pulls are limited: see [[rate-limited]].',
      undo: 'Run `skopeo logout --all` when you are done.',
    },
    'see-tags': {
      title: 'See which tags there are',
      body: 'It is also the first proof that the login at the source works.',
    },
    'copy-one': {
      title: 'Copy the image',
      body: 'The last line is to be `Writing manifest list to image destination`, or `Writing manifest to image destination` for an image with one platform; older versions add a line about signatures. If it says that digests cannot be preserved, the format would change: leave `--preserve-digests` out only if nobody names the image by its digest.',
      undo: 'Images that arrived stay; delete them in GitLab under `Deploy > Container registry` if you do not want them. The source is only read.',
    },
    'preview-all': {
      title: 'See what would be copied',
      body: 'Leave the mode at `preview`. Every tag appears with its old and its new name; check the new names.',
    },
    'copy-all': {
      title: 'Copy all tags',
      body: 'Set the mode to `copy`. Tags of the same name in GitLab are overwritten. One image that fails does not stop the others; it is named at the end.',
      undo: 'Images that arrived stay; delete them in GitLab under `Deploy > Container registry` if you do not want them. The source is only read.',
    },
    'write-list': {
      title: 'Write the list',
      body: 'Write one line for each image repository: its name at the source, a space, its name in GitLab, without hosts and tags. Example: `team/app group/project/app`. No two lines may have the same name on the right.',
      undo: 'Delete the file.',
    },
    'preview-list': {
      title: 'See what would be copied',
      body: 'Leave the mode at `preview`. Only reading is done, on both sides.',
    },
    'copy-list': {
      title: 'Copy',
      body: 'Set the mode to `copy`. Tags of the same name in GitLab are overwritten. The last line counts what was copied, what was the same and what failed; run it again until nothing fails.',
      undo: 'Images that arrived stay; delete them in GitLab under `Deploy > Container registry` if you do not want them. The source is only read.',
    },
    'to-disk': {
      title: 'Write the images to the disk',
      body: 'Log in with `skopeo login` first if the source wants it. Do it for each image repository, into a directory of its own if the last parts of their names are the same.',
      undo: 'Delete the directory.',
    },
    carry: {
      title: 'Carry the directory over',
      body: 'Names of directories hold a colon, which file systems of Windows refuse: use a Linux file system, or a `tar` archive.',
    },
    'from-disk': {
      title: 'Copy the images from the disk to GitLab',
      body: 'The name of the directory becomes the name and tag below the project. Tags of the same name are overwritten.',
      undo: 'Images that arrived stay; delete them in GitLab under `Deploy > Container registry` if you do not want them. The source is only read.',
    },
    use: {
      title: 'Point those who pull to the new address',
      body: 'Change `image:` in pipelines and manifests, and give clusters a pull secret for the new host. In pipelines `$CI_REGISTRY_IMAGE` saves writing the address. Keep the source until nothing pulls from it any more.',
      undo: 'Write the old address back.',
    },
  },
  checks: {
    one: {
      title: 'Compare the digest on both sides',
      fixed: 'Every tag has the same digest on both sides: the copy is complete.',
      notFixed:
        'Something is missing, different or not readable; the lines above name it. A different digest means that the tag was pushed anew on one side, or that a tool converted the format. Copy once more; if nothing was readable, check login and names.',
    },
    all: {
      title: 'Compare the digests of all tags',
      fixed: 'Every tag has the same digest on both sides: the copy is complete.',
      notFixed:
        'Something is missing, different or not readable; the lines above name it. A different digest means that the tag was pushed anew on one side, or that a tool converted the format. Copy once more; if nothing was readable, check login and names.',
    },
    disk: {
      title: 'Compare the disk with GitLab',
      fixed: 'Every tag has the same digest on both sides: the copy is complete.',
      notFixed:
        'Something is missing, different or not readable; the lines above name it. A different digest means that the tag was pushed anew on one side, or that a tool converted the format. Copy once more; if nothing was readable, check login and names.',
    },
  },
  evidence: {
    copied: 'All compared tags have the same digest on both sides.',
    'not-copied': 'Some tags are missing in GitLab, or differ.',
    'no-tags': 'The source showed no tags: wrong name, or no login.',
    'copy-run': 'A copy of listed images ended with these numbers.',
    'would-copy': 'A preview: nothing was copied.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
