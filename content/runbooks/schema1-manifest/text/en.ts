import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'An image in the old schema 1 format is refused',
  summary:
    'An image is pushed or pulled as a Docker schema 1 manifest, a format that registries no longer take and clients no longer read.',
  symptom:
    'A push ends with `MANIFEST_INVALID` or with an unexplained `500 Internal Server Error`; a pull says that schema 1 support has been removed, or `unsupported schema version 1`; very old clients get `404 Not Found` or `Unknown Manifest`.',
  background: [
    'Schema 1 is the manifest format of Docker 1.9 and before. Since Docker 1.10 clients push schema 2, and the current ones write OCI. The layers are of the same kind in all of them, so an image can be converted without building it again.',
    'GitLab’s registry refuses a schema 1 push with `MANIFEST_INVALID` and the detail `Schema 1 manifest not supported`. Distribution 2.8 answers the same push with 500, and only its log has the reason, `manifest schema v1 unsupported`.',
    "Older instructions say to set `registry['compatibility_schema1_enabled'] = true`, or `compatibility.schema1.enabled` in the registry’s own file. The current registry has no such section any more: the Linux package still writes the key, and it has no effect. Since clients have dropped the format as well, a registry that took it would not help for long.",
    'A request without a manifest type in `Accept` is a case of its own. Distribution 2.8 then converts a newer image to schema 1 and answers 200; the answer looks old, the stored image is not. GitLab’s registry answers with an error instead.',
  ],
  questions: {
    use: {
      title: 'When does schema 1 turn up?',
      help: 'See which request fails, and what its message says.',
      answers: {
        push: 'When pushing',
        pull: 'When pulling',
        accept: 'When a script or program asks for a manifest',
        unsure: 'I do not know',
      },
    },
    pusher: {
      title: 'What pushes it?',
      help: 'The registry’s log names the client in `http.request.useragent` or `user_agent`.',
      answers: {
        docker: 'Docker 1.9 or older',
        tool: 'Another tool, or a copy with `--format v2s1`',
        unsure: 'I do not know',
      },
    },
    stored: {
      title: 'What is stored under the tag?',
      help: 'The command accepts every type, so the registry says what it has.',
      answers: {
        schema1: 'A schema 1 manifest',
        newer: 'Something newer',
        unsure: 'I cannot tell',
      },
    },
    source: {
      title: 'What is there of the image?',
      help: 'Building anew also renews what is inside; an image of that age misses years of security fixes.',
      answers: {
        build: 'Its Dockerfile, or a newer release of it',
        image: 'Only the image itself',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    'update-docker': {
      title: 'Update Docker, and push again',
      body: 'Docker 1.10 and newer push schema 2 by themselves. There is no setting in the registry that helps.',
    },
    'push-schema2': {
      title: 'Let the tool push schema 2',
      body: 'Tell the tool to write Docker’s schema 2 or OCI, or convert the image on its way.',
    },
    rebuild: {
      title: 'Build the image again',
      body: 'A current build writes a current format.',
    },
    convert: {
      title: 'Convert the image by copying it',
      body: 'skopeo reads schema 1 and writes schema 2. If the registry that holds the image does not hand it out any more, an old Docker that still has it locally can save it to a file for skopeo. To copy many images, see [[migrate-images]].',
    },
    'send-accept': {
      title: 'Name the manifest types in the request',
      body: 'The stored image is newer than the answer. The request has to say that it takes the newer types.',
    },
  },
  steps: {
    'update-client': {
      title: 'Install a current Docker Engine',
      body: 'Any version that is supported today will do.',
      undo: 'Install the former version.',
    },
    'push-new': {
      title: 'Push the image with the new Docker',
      undo: 'Delete the tag in the project’s container registry.',
    },
    'drop-setting': {
      title: 'Take the old setting out of the configuration',
      body: 'If `compatibility_schema1_enabled` or `compatibility:` stands there, remove it: it has no effect and misleads. Nothing has to be restarted for this.',
      undo: 'Put the setting back; it changes nothing either way.',
    },
    'change-format': {
      title: 'Change the format in the tool',
      body: 'For skopeo, buildah and podman, leave `--format` out or set `--format v2s2`. A mirror or build tool that knows nothing newer has to be updated.',
      undo: 'Set the former format again.',
    },
    'copy-image': {
      title: 'Copy the image as schema 2',
      body: 'The source may be another registry, or a file: write `docker-archive:old.tar` in place of the first address. The new manifest has another digest.',
      undo: 'Delete the new tag.',
    },
    'build-image': {
      title: 'Build the image and push it',
      body: 'Raise its base image too: it is as old as the format.',
      undo: 'Delete the new tag.',
    },
    'use-image': {
      title: 'Use the new image where the old one is named',
      body: 'In deployments, Dockerfiles and job definitions. A digest has to be changed as well.',
      undo: 'Name the former image again.',
    },
    'add-types': {
      title: 'Send the types as `Accept`',
      body: '`application/vnd.docker.distribution.manifest.v2+json` at least; current images also need `application/vnd.oci.image.manifest.v1+json`, `application/vnd.oci.image.index.v1+json` and `application/vnd.docker.distribution.manifest.list.v2+json`.',
      undo: 'Take the types out of the request again.',
    },
  },
  checks: {
    type: {
      title: 'See the type of the new tag',
      fixed: 'The tag has a format that current clients read.',
      notFixed: 'The tag is still schema 1, or is not there. See which command pushed it last.',
    },
    served: {
      title: 'Ask with all types',
      fixed: 'The stored image is a newer one; a request with these types gets it as it is.',
      notFixed: 'The stored image itself is schema 1, or is not there.',
    },
  },
  evidence: {
    'push-refused': 'The registry refused a schema 1 manifest.',
    'push-unsigned': 'A schema 1 manifest without a signature was pushed.',
    'schema1-asked-for': '`v2s1` is schema 1: the command asks for the format that is refused.',
    'schema1-sent-by-curl': 'The request sends a manifest as schema 1.',
    'docker-dropped-it': 'The image is schema 1, and this Docker does not read it any more.',
    'containerd-dropped-it': 'The image is schema 1, and this containerd does not read it any more.',
    'unsupported-version': 'The client does not read manifests of schema version 1.',
    'still-pulled': 'An announcement: the image is schema 1, and this version of Docker still pulls it.',
    'schema1-answered':
      'The answer is a schema 1 manifest: stored as such, or converted because no newer type was asked for.',
    'type-schema1': 'The tag is stored as schema 1.',
    'schema1-setting': 'The setting for schema 1. The current registry ignores it.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
