import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  // docker, dockerd and kubelet; the variant (/v8) is there for ARM only.
  'no-matching-manifest': {
    role: 'cause',
    literals: ['no matching manifest for '],
    pattern: /no matching manifest for [a-z]{3,12}\/[\w/.-]{2,40} in the manifest list entries/,
    registry: true,
    examples: [
      'no matching manifest for linux/arm64/v8 in the manifest list entries',
      'ERROR: no matching manifest for linux/arm64/v8 in the manifest list entries',
    ],
    lookAlikes: ['no matching manifest for this plugin'],
  },
  'no-match-for-platform': {
    role: 'cause',
    literals: ['no match for platform in manifest'],
    pattern: /no match for platform in manifest(?: sha256:[0-9a-f]{64})?: not found/,
    registry: true,
    examples: [
      'failed to pull and unpack image "registry.example.com/group/app:1": no match for platform in manifest: not found',
    ],
    lookAlikes: ['failed to pull and unpack image "registry.example.com/group/app:1": not found'],
  },
  'no-image-in-list': {
    role: 'cause',
    literals: ['no image found in manifest list', 'no image found in image index'],
    pattern: /no image found in (?:manifest list|image index) for architecture /,
    registry: true,
    examples: [
      'Error: choosing an image from manifest list docker://registry.example.com/group/app:1: no image found in manifest list for architecture arm64, variant "v8", OS linux',
    ],
    lookAlikes: ['no image found for this article'],
  },
  // The image is there, for another platform than was asked for.
  'local-other-platform': {
    role: 'cause',
    literals: [' the specified platform'],
    pattern:
      /image with reference [^\s]{1,400} was found but (?:does not (?:provide|match)|its platform \([^()\n]{1,60}\) does not match) the specified platform/,
    registry: true,
    examples: [
      'Error response from daemon: image with reference registry.example.com/group/app:1 was found but does not provide the specified platform (linux/amd64)',
      'image with reference registry.example.com/group/app:1 was found but does not match the specified platform: wanted linux/amd64, actual: linux/arm64',
      'image with reference app was found but its platform (linux/arm64) does not match the specified platform (linux/amd64)',
    ],
    lookAlikes: ['The driver does not support the specified platform'],
  },
  // go-containerregistry: crane, kaniko.
  'no-child-in-index': {
    role: 'cause',
    literals: ['no child with platform '],
    pattern: /no child with platform [\w/.()+ :-]{3,80} in index /,
    registry: true,
    examples: ['Error: no child with platform linux/arm64 in index registry.example.com/group/app:1'],
    lookAlikes: ['no child with platform key'],
  },
  // Runs, by emulation; or does not, and then the program says "exec format error".
  'other-platform-warning': {
    role: 'symptom',
    literals: ['does not match the detected host platform'],
    pattern: /requested image's platform \([\w/.-]{3,40}\) does not match the detected host platform/,
    weight: 4,
    registry: true,
    examples: [
      "WARNING: The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested",
    ],
    lookAlikes: ['The requested version does not match the detected host version'],
  },
  'exec-format': {
    role: 'symptom',
    literals: ['exec format error'],
    pattern: /(?:exec user process caused: |exec \/[\w./-]{1,200}: )?exec format error/,
    weight: 2,
    examples: ['exec /usr/local/bin/app: exec format error'],
    lookAlikes: ['exec: "app": executable file not found in $PATH'],
  },
});
