import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'The image was not built for this processor',
  summary:
    'The tag exists, but none of its images is for the processor and operating system of the machine that pulls it.',
  symptom:
    'A pull ends with `no matching manifest for linux/arm64/v8 in the manifest list entries`, or a container stops at once with `exec format error`. Typical after a change to ARM machines.',
  background: [
    'A tag can name a manifest list: one image for each platform. The client asks for the list, looks for its own platform and finds none. The registry answered correctly, so its log shows no error, and nothing on the server needs to change.',
    'If a tag names a single image instead, nothing is compared: the pull succeeds whatever the platform, and the mistake shows only when the program starts, as `exec format error`, unless an emulator is installed.',
    '`unknown/unknown` in a list is no platform. It is an attestation that `buildx` adds; leave it out with `--provenance=false` where a tool stumbles over it.',
  ],
  questions: {
    whose: {
      title: 'Who builds the image?',
      help: 'Look at the host in the image name: your registry, or someone else’s.',
      answers: { ours: 'We do', theirs: 'Someone else', unsure: 'I do not know' },
    },
    list: {
      title: 'Is the platform of the machine among those of the tag?',
      findOut:
        'Compare `uname -m` with the `architecture` entries of the manifest: `x86_64` is `amd64`, `aarch64` is `arm64`. The first step of the result has the command.',
      answers: { missing: 'No', present: 'Yes', unsure: 'I cannot tell' },
    },
  },
  outcomes: {
    'build-platform': { title: 'Build the image for this platform too', body: 'One tag can then serve every machine.' },
    'ask-for-platform': {
      title: 'Name the platform where it is pulled',
      body: 'The tag has it, and the client asked for another one: a default or a setting names the wrong platform.',
    },
    'other-image': {
      title: 'Use a tag that has your platform',
      body: 'You cannot add a platform to an image of someone else.',
    },
  },
  steps: {
    'see-platforms': {
      title: 'See which platforms the tag has',
      body: 'Run it on the machine that fails. A manifest without a list of `manifests` is a single image: its platform stands in its configuration.',
    },
    'build-and-push': {
      title: 'Build and push the missing platform',
      body: 'Foreign platforms are emulated and build slowly, unless there is a runner of that platform. Push all platforms to the same repository.',
      undo: 'Push the earlier image under the tag again.',
    },
    'name-platform': {
      title: 'Name the platform',
      body: 'Use `--platform linux/amd64` with `docker pull` and `docker run`, or `platform:` for a service in a Compose file. Emulated programs run slowly and not all of them run.',
      undo: 'Take the option out again.',
    },
    'choose-tag': {
      title: 'Choose another tag or image',
      body: 'Newer tags of the same image often have more platforms.',
      undo: 'Put the earlier tag back.',
    },
  },
  checks: {
    pull: {
      title: 'Pull the image on the machine that failed',
      fixed: 'The image for this platform arrived.',
      notFixed: 'The tag still has no image for this platform.',
    },
  },
  evidence: {
    'no-matching-manifest': 'The client looked for its platform in the list of the tag and found none.',
    'no-match-for-platform': 'containerd found no image for its platform under this tag.',
    'no-image-in-list': 'Podman or skopeo found no image for its platform in the list.',
    'local-other-platform': 'The image on this machine is for another platform than the one asked for.',
    'no-child-in-index': 'The index has no image for the platform asked for.',
    'other-platform-warning': 'The image is for another platform than the machine.',
    'exec-format': 'A program was started that is built for another processor.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
