import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The registry does not know this tag or digest',
  summary: 'The registry answered that it has no manifest for the tag, digest or repository that was asked for.',
  symptom:
    'Pulls end with `manifest unknown`, `MANIFEST_UNKNOWN` or `not found`, although login works; sometimes for one tag, sometimes for every image at once.',
  background: [
    'The answer comes from the registry itself, after the token was accepted: network, certificates and credentials are in order. It means exactly that in this storage, under this name, there is no such manifest. A registry in front of an empty directory or bucket gives the same answer for everything, and reports no error: a missing storage root is no failure to it, but a registry without images.',
    'So the first question is how much is missing. One tag: it was never pushed under this name, or somebody or a cleanup policy has deleted it. Everything: the registry looks at another place than the one the images were written to. Now and then, right after a push: several registries do not share their storage.',
    'For the registry, asking is ordinary. Clients look whether a tag exists before they push it, and build caches ask for images that are not there yet. A `404` in the log for a `HEAD` request, or one that a finished push follows, is no problem.',
    'The words are also used for something else: with `OCI manifest found, but accept header …` behind them, the image is there, and the client did not say that it understands its type. And in older logs of Distribution, `manifest unknown` can stand over a storage error: what counts is the text in `err.detail`.',
  ],
  questions: {
    extent: {
      title: 'Which images are unknown?',
      help: 'Try an image that is in daily use. The GitLab page of the project shows the tags that the registry knows.',
      answers: {
        this: 'This tag or repository; others can be pulled',
        all: 'All of them, also those that worked before',
        sometimes: 'Changing ones: the same pull works now and then',
        secondary: 'Only on a Geo secondary site',
        listed: 'None: the GitLab page shows this very tag',
        unsure: 'I do not know',
      },
    },
    lookup: {
      title: 'What does the registry know of the tag?',
      help: 'The command asks for the tag as a client does, with every manifest type there is, and lists what exists instead.',
      answers: {
        found: 'The tag is found',
        'no-tag': 'The repository has no such tag',
        'no-repository': 'There is no such repository',
        'no-manifest': 'The tag is listed, but has no manifest',
        unsure: 'I cannot tell',
      },
    },
    asker: {
      title: 'Who does not get the image?',
      help: 'The registry has the tag, so the difference lies in what the failing client asks for.',
      answers: {
        type: 'A tool or an old client; the answer mentions `OCI` or an `Accept` header',
        old: 'Docker Engine 17.11 or older',
        else: 'An ordinary, current client',
        unsure: 'I do not know',
      },
    },
    storage: {
      title: 'Where does the registry keep its images?',
      help: 'The command shows the storage block that is really in use, with secrets masked.',
      answers: {
        directory: 'In a directory (`filesystem`)',
        bucket: 'In S3, a store like it, or Google Cloud Storage',
        azure: 'In Azure Blob Storage',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'find-tag': {
      title: 'Use a name that exists, or push the image',
      body: 'See what the repository holds. Then it is either a matter of the name, or the image has to be pushed once more.',
    },
    directory: {
      title: 'Point the registry at the directory that holds the images',
      body: 'The configured directory is empty or missing: the path was changed, a volume is not mounted, or a container was created again without its volume.',
    },
    'bucket-prefix': {
      title: 'Point the registry at the bucket and prefix that hold the images',
      body: 'The registry looks below `docker/registry/v2/` in the bucket, or below the prefix in `rootdirectory`. If the images lie elsewhere, it sees none.',
    },
    'azure-prefix': {
      title: 'Set the root prefix that the images were written with',
      body: 'The Azure driver once wrote below a folder with an empty name. With the wrong setting all images seem to be gone, although every blob is there.',
    },
    'shared-storage': {
      title: 'Let all registries use one storage',
      body: 'A push reaches one registry, the pull another that does not see the same files.',
    },
    'geo-secondary': {
      title: 'Update the secondary site',
      body: 'With GitLab 19.0.0 and 19.0.1, tags of multi-platform images are silently not copied to the secondary.',
    },
    'manifest-lost': {
      title: 'The tag is there, its manifest is not',
      body: 'Part of the stored image is lost. The next runbook says how to bring it back, and what not to do meanwhile.',
    },
    'other-type': {
      title: 'The image is there, in a type that the client does not ask for',
      body: 'The registry refuses to hand out a type that the request does not accept.',
    },
    'update-docker': {
      title: 'Update Docker on the client',
      body: 'Docker Engine 17.11 and older fail with `404 Not Found` or `Unknown Manifest` on images of the manifest types in use today.',
    },
    'compare-name': {
      title: 'Compare what the client asks for, letter by letter',
      body: 'The registry has the tag, so the failing client asks for another name, or asks another registry.',
    },
  },
  steps: {
    'look-up': {
      title: 'See which tags there are',
      body: 'With `no such tag`, the tags that exist are listed below. With `no such repository`, nothing was ever pushed under this path, or the project has moved.',
    },
    'correct-name': {
      title: 'Correct the name where it is used',
      body: 'Host with port, path of group and project, and tag must be those of the push: a missing port, `latest` where only versions are pushed, the old path of a renamed project. In jobs, `$CI_REGISTRY_IMAGE` holds the right path.',
      undo: 'Put the former name back.',
    },
    'see-policy': {
      title: 'If the tag was there once, see who deleted it',
      body: 'Look at the cleanup policy of the project under Settings > Packages and registries, and let it keep tags that are still deployed. A deleted tag can be brought back by pushing alone. What a policy would delete, [[cleanup-policies]] shows beforehand.',
    },
    push: {
      title: 'Push the image under this tag',
      body: 'From a host that still has it, or by running the job that builds it.',
      undo: 'Delete the tag in the project’s container registry.',
    },
    'see-storage': {
      title: 'See which storage is really in use',
      body: 'Compare it with the time when the images were there: a backup of the configuration, another node, the notes of the last migration.',
    },
    'find-data': {
      title: 'Look where the images are',
      body: 'The directory with the most tags is the one you are looking for. If none is found, the volume is not mounted: mount it first, and nothing has to be changed.',
    },
    'set-directory': {
      title: 'Name that directory in the configuration',
      body: 'It is the directory above `docker/registry/v2`. The user `registry` must be able to read and write it. If only a mount was missing, leave the configuration as it is.',
      undo: 'Put the former path back.',
    },
    apply: {
      title: 'Apply the configuration',
      undo: 'Apply it again after the former values are back in place.',
    },
    'list-bucket': {
      title: 'See whether this bucket holds images',
      body: 'List the top of the bucket too. A copy that took the `registry` folder along, instead of the `docker` folder in it, puts everything one level too deep.',
    },
    'set-prefix': {
      title: 'Set bucket, region and prefix to where the images are',
      body: 'In the storage block: `bucket`, and `rootdirectory` with what stands before `docker/`; without a prefix, leave `rootdirectory` out. Images pushed since the change lie in the wrong place: copy them over before you remove anything.',
      undo: 'Put the former values back.',
    },
    'see-container': {
      title: 'See how the blobs in the Azure container begin',
      body: 'Either the first folder is `docker`, or it has an empty name, so that names begin with a slash.',
    },
    'set-root-prefix': {
      title: 'Set the root prefix accordingly',
      body: 'First folder `docker`: `trimlegacyrootprefix` is `true`. First folder with an empty name: `legacyrootprefix` is `true`. Never set both, and keep the value for as long as the container lives. The rest of the block stays as it is.',
      undo: 'Take the setting out again.',
    },
    'compare-nodes': {
      title: 'See whether there are several registries, and what each one uses',
      body: 'Several nodes behind a load balancer, or more than one pod: compare their storage blocks. A directory of each node’s own is not shared; with Helm, a volume of type `ReadWriteOnce` is not either.',
    },
    'share-storage': {
      title: 'Give all of them the same object storage, or keep one',
      body: 'Object storage for several registries, with the same `http_secret`; a directory for a single one. Images that lie on one node only must be copied to the common storage first. [[scaling]] shows such a set-up.',
      undo: 'Go back to one registry, the one that has the images.',
    },
    'ask-primary': {
      title: 'Look the tag up on the primary site',
      body: 'Use the registry host of the primary. If it knows the tag, the copy is what is missing.',
    },
    'update-secondary': {
      title: 'Update GitLab on both sites past 19.0.1',
      body: 'Until then, let clients of the secondary pull multi-platform images from the primary.',
      undo: 'An update of GitLab is not undone; this one needs the usual backup.',
    },
    'update-client': {
      title: 'Install a current Docker Engine',
      body: 'Any version that is supported today will do.',
      undo: 'Install the former version.',
    },
    'compare-request': {
      title: 'Find the failing request in the registry’s log',
      body: 'The line with status `404` names host, path and tag as the client sent them. If there is no such line, the client asks a mirror, a proxy or another registry.',
    },
  },
  checks: {
    pull: {
      title: 'Pull the image again',
      fixed: 'The image was found and pulled.',
      notFixed: 'The registry still does not know it.',
    },
  },
  evidence: {
    'docker-manifest-unknown': 'The registry told docker that it has no such manifest.',
    'podman-manifest-unknown': 'The registry told podman, buildah or skopeo that it has no such manifest.',
    'bare-manifest-unknown': 'The client was told that there is no such manifest.',
    'dockerd-manifest-unknown': 'The Docker daemon was told, at some time, that a manifest does not exist.',
    'ggcr-manifest-unknown': 'The registry answered the build tool that it has no such manifest.',
    'manifest-unknown-body': 'The registry’s answer: it has no such manifest.',
    'repository-unknown': 'The registry’s answer: it has no such repository.',
    'containerd-not-found': 'The address of this manifest was answered with 404.',
    'buildkit-not-found': 'The address of this manifest was answered with 404.',
    'tags-not-found': 'The list of tags was answered with 404: the registry has no such repository.',
    'oci-client-not-found': 'Helm or ORAS asked for this name and was answered with 404.',
    'no-such-manifest': 'The client got no manifest. Some clients say so for a refusal too.',
    'unknown-tag': 'The registry was asked for a tag that it does not have.',
    'unknown-revision': 'The registry was asked for a digest that it does not have.',
    'unknown-repository': 'The registry was asked for a repository that it does not have.',
    'manifest-not-served': 'A manifest was fetched and answered with 404.',
    'catalogue-empty': 'The registry lists no repository at all.',
    'tag-found': 'The registry has this tag.',
    'tag-missing': 'The repository exists, the tag does not.',
    'repository-missing': 'The registry has no such repository.',
    'tag-listed-only': 'The tag is listed, but there is no manifest behind it.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
