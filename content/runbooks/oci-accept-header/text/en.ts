import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The client does not accept the image’s OCI type',
  summary:
    'The image is in the registry as an OCI manifest or index, and the client’s request does not say that it accepts that type.',
  symptom:
    'A tool gets `MANIFEST_UNKNOWN` or `404 Not Found` for a tag that is there: the message goes on with `accept header does not support OCI manifests` or `… OCI indexes`. Current docker, podman or containerd pull the same tag.',
  background: [
    'Images come in two families of document types: Docker’s own (schema 2 and manifest list) and OCI’s (manifest and index). A client lists in the `Accept` header what it can read. The registry hands out what is stored, or nothing: it converts no OCI document, and answers 404, so that the client does not misread it.',
    'The code `MANIFEST_UNKNOWN` misleads here. Nothing is missing, and looking for the tag, pushing it again in the same way or setting rights changes nothing.',
    'An image often becomes an OCI index without anyone wanting one: buildx adds a provenance attestation, and an image with an attestation is an index even for a single platform. Pages like the one in GitLab then show an entry `unknown/unknown`.',
    'A plain `curl` sends `Accept: */*`, which the registry does not count as any type. So a check by hand gives the same 404 until the types are named.',
  ],
  questions: {
    client: {
      title: 'What asks for the image?',
      help: 'The registry’s log names the client in `http.request.useragent` or `user_agent`.',
      answers: {
        update: 'A tool that can be updated',
        own: 'A script or program of our own, or `curl`',
        fixed: 'A tool that cannot be changed',
        unsure: 'I do not know',
      },
    },
    document: {
      title: 'Which type is stored?',
      help: 'The command accepts every type, so the registry says what it has.',
      answers: {
        index: 'An OCI index',
        manifest: 'An OCI manifest',
        unsure: 'I cannot tell',
      },
    },
  },
  outcomes: {
    'update-client': {
      title: 'Update the tool',
      body: 'Every client of the last years reads OCI types. Nothing has to be changed in the registry or in the image.',
    },
    'send-accept': {
      title: 'Name the types in the request',
      body: 'Send all types that your program can read in one `Accept` header, and look at the `Content-Type` of the answer to see which one it is.',
    },
    'single-image': {
      title: 'Publish one image instead of an index',
      body: 'A client that cannot read an index needs a single manifest, best in Docker’s format, which old tools know.',
    },
    'docker-format': {
      title: 'Publish the image in Docker’s format',
      body: 'The layers stay the same, only the manifest changes its type, and with it the digest.',
    },
  },
  steps: {
    'see-type': {
      title: 'See that the image is there, and its type',
      body: 'An answer with an OCI type proves that the tag is fine and the client is what has to change.',
    },
    'install-newer': {
      title: 'Install a current version of the tool',
      body: 'Where the tool is an image itself, as a scanner or a deployment tool in a job, raise its tag.',
      undo: 'Go back to the former version.',
    },
    'add-types': {
      title: 'Send these types as `Accept`',
      body: '`application/vnd.oci.image.index.v1+json`, `application/vnd.oci.image.manifest.v1+json`, `application/vnd.docker.distribution.manifest.list.v2+json` and `application/vnd.docker.distribution.manifest.v2+json`, separated by commas. For an index, ask again with the digest of your platform’s entry.',
      undo: 'Take the types out of the request again.',
    },
    'build-single': {
      title: 'Let the build push one manifest in Docker’s format',
      body: 'Without attestations there is no index, and with `oci-mediatypes=false` the manifest is Docker’s. With buildah: `buildah push --format v2s2`. This gives up the provenance data and further platforms of this tag.',
      undo: 'Build again with the former options.',
    },
    'copy-existing': {
      title: 'Copy an existing image in Docker’s format',
      body: 'From an index, this takes the image of the platform that the command runs on. Choose a tag of its own, so that those who pull the index still get it.',
      undo: 'Delete the new tag.',
    },
    'use-new-tag': {
      title: 'Let the tool use the new tag',
      body: 'Where the image is named by digest, the digest changes too.',
      undo: 'Name the former tag again.',
    },
  },
  checks: {
    pull: {
      title: 'Pull the image with the updated tool',
      fixed: 'The image was pulled.',
      notFixed: 'The request still lacks the type. See which program really sends it.',
    },
    served: {
      title: 'Ask with all types',
      fixed:
        'The registry serves the tag to a request with these types. Your program gets the same with the same header.',
      notFixed: 'No manifest even so: the tag itself is not there.',
    },
    type: {
      title: 'See the type under the new tag',
      fixed: 'The tag is a single manifest in Docker’s format, which old tools read.',
      notFixed: 'The tag is still an index or an OCI manifest. See which command pushed it last.',
    },
  },
  evidence: {
    'manifest-not-accepted': 'The registry has the image as an OCI manifest; the request does not accept that type.',
    'index-not-accepted': 'The registry has the image as an OCI index; the request does not accept that type.',
    'type-oci-manifest': 'The tag is an OCI manifest.',
    'type-oci-index': 'The tag is an OCI index.',
    'type-docker-manifest': 'The tag is a manifest in Docker’s format.',
    'type-docker-list': 'The tag is a Docker manifest list.',
    'type-none': 'There is no manifest for this tag.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
