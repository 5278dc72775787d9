import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry refuses a manifest because a part of it is not there',
  summary:
    'A manifest list or an image was pushed, and the repository it goes to does not have one of the images or layers that it names.',
  symptom:
    'A push ends with `manifest blob unknown: blob unknown to registry`, often the one of a manifest list over several platforms, after all layers were uploaded without an error. The registry answers 400 with the code `MANIFEST_BLOB_UNKNOWN`.',
  background: [
    'A manifest names its parts by digest, and the registry takes it only when this repository has every part: for a list, the manifest of each platform, for an image, its configuration and layers. That the same image lies in another repository of the same registry does not count, because rights are given per repository.',
    'With lists, the usual reason is that the images of the platforms were pushed into repositories of their own. Push them into the repository of the list, with the platform in the tag.',
    'Current clients often get around this by themselves: `docker manifest push` and podman mount or copy what is missing into the repository of the list. Tools that send the list alone do not, and a mount fails where the login may not pull from the source.',
    'With a single image, a layer has vanished between its upload and the manifest: a garbage collection ran at the same time, or several registries do not share their storage. And a registry that remembers a layer in its cache tells the client `Layer already exists` for one that is gone, so nothing is sent for it.',
  ],
  questions: {
    pushed: {
      title: 'What was pushed when it failed?',
      help: 'A list comes from `docker manifest push`, `podman manifest push` or a build for several platforms. In Distribution’s log, `http.request.contenttype` has the type.',
      answers: {
        list: 'A manifest list or index',
        image: 'A single image',
        unsure: 'I do not know',
      },
    },
    parts: {
      title: 'Into which repository were the images of the platforms pushed?',
      help: 'Compare the path before the tag. `group/app-amd64:1.0.0` and `group/app:1.0.0` are two repositories, `group/app:1.0.0-amd64` and `group/app:1.0.0` are one.',
      answers: {
        elsewhere: 'Into another one than the list',
        here: 'Into the same one',
        unsure: 'I do not know',
      },
    },
    layers: {
      title: 'What is special about this registry or this push?',
      help: 'Compare the time of the failed push with the crontab, and look how many registry nodes or pods there are.',
      answers: {
        collection: 'A garbage collection ran at that time',
        registries: 'Several registry nodes or pods answer',
        mounted: 'Layers were taken over from another repository (`Mounted from`)',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'same-repository': {
      title: 'Push all platforms into the repository of the list',
      body: 'One repository, one tag for each platform, and the list over them.',
    },
    'parts-first': {
      title: 'Push the images first, then the list',
      body: 'The list names digests that the repository does not have: an image was built again, deleted, or never pushed since the list was made.',
    },
    'after-collection': {
      title: 'Push again, and keep collections and pushes apart',
      body: 'The collection took the layers that were uploaded and not named by a manifest yet.',
    },
    'shared-storage': {
      title: 'Let all registries use one storage',
      body: 'The layer went to one registry, the manifest to another that does not see it.',
    },
    'full-push': {
      title: 'Send the layers in full',
      body: 'The registry lacks what the client believes to be there.',
    },
  },
  steps: {
    'push-list': {
      title: 'Push each platform, then create and push the list',
      body: 'Tag the images beforehand with `docker tag`, so that host and path are those of the list. For a build with buildx, one `docker buildx build --platform … --push` does all of this by itself.',
      undo: 'Delete the tags in the project’s container registry.',
    },
    'old-tags': {
      title: 'Leave the former repositories alone for now',
      body: 'Delete them once nothing pulls from them any longer.',
    },
    'push-image': {
      title: 'Push the image again',
      body: 'Watch the layers: each one that is missing must say `Pushed`, not `Layer already exists`.',
      undo: 'Push the former image under this tag again.',
    },
    'collect-apart': {
      title: 'Let the collection run only while nobody can push',
      body: 'Start it with `gitlab-ctl registry-garbage-collect`, which stops the registry meanwhile, or in read-only mode for its whole run, at a time without builds. See what else is missing: [[missing-blobs-after-gc]].',
      undo: 'Put the former schedule back.',
    },
    'compare-nodes': {
      title: 'Compare the storage of all registries',
      body: 'Several nodes behind a load balancer, or more than one pod: a directory of each node’s own is not shared; with Helm, a volume of type `ReadWriteOnce` is not either.',
    },
    'share-storage': {
      title: 'Give all of them the same object storage, or keep one',
      body: 'All need the same `http_secret` too, otherwise uploads break off when the node changes. Copy the images that lie on one node only to the common storage first.',
      undo: 'Go back to one registry, the one that has the images.',
    },
    apply: {
      title: 'Apply the configuration',
      undo: 'Apply it again after the former values are back in place.',
    },
    'see-access': {
      title: 'See what the login may do in the source repository',
      body: 'Use the repository that the layers were mounted from. Without `pull` there, the layers cannot be taken over: give the user or token the right, or build where the layers need not be mounted.',
    },
    'forget-cache': {
      title: 'If it says `Layer already exists` and still fails, restart the registry',
      body: 'The registry remembers layers that its storage has lost. The in-memory cache goes with the process.',
      undo: 'There is nothing to undo. Transfers under way fail and can be repeated.',
    },
    'push-again': {
      title: 'Push once more after the restart',
      body: 'Now the client is told which layers are missing, and sends them.',
      undo: 'Push the former image under this tag again.',
    },
  },
  checks: {
    parts: {
      title: 'Fetch a byte of every part',
      fixed: 'The manifest and everything that it names are in the repository.',
      notFixed: 'Something is still missing from this repository.',
    },
  },
  evidence: {
    'list-refused': 'The list names a manifest that this repository does not have.',
    'image-refused': 'The image names a layer or configuration that this repository does not have.',
    'part-refused': 'The manifest names something that this repository does not have.',
    'client-part-unknown': 'The registry refused the manifest, because a part of it is not in the repository.',
    'part-unknown-body': 'The registry’s answer: a part of the manifest is not in the repository.',
    'index-commit-400': 'The registry answered the list with 400, mostly because a part of it is missing.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
