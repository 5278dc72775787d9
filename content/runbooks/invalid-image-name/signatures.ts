import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  // docker 28 names the path, older ones and skopeo do not; buildx names the tag in place of the kind of error.
  'upper-case': {
    role: 'cause',
    literals: ['must be lowercase'],
    pattern:
      /invalid (?:reference format|tag "[^"\n]{1,400}"): repository name (?:\([^)\n]{1,255}\) )?must be lowercase/,
    sets: { nameFault: 'upper-case' },
    registry: true,
    examples: [
      'Error parsing reference: "registry.example.com/Group/App:1" is not a valid repository/tag: invalid reference format: repository name (Group/App) must be lowercase',
      'time="2026-11-20T21:34:57Z" level=fatal msg="Invalid destination name docker://registry.example.com/Group/App:1: invalid reference format: repository name must be lowercase"',
      'failed to solve with frontend dockerfile.v0: failed to create LLB definition: failed to parse stage name "BUILD": invalid reference format: repository name must be lowercase',
      'ERROR: invalid tag "registry.example.com/Group/App:1": repository name must be lowercase',
    ],
    lookAlikes: ['The hostname must be lowercase', 'invalid tag "App": tag name must be lowercase'],
  },
  shape: {
    role: 'cause',
    literals: ['invalid reference format', "couldn't parse image"],
    pattern: /(?:invalid reference format|couldn't parse image (?:name|reference))(?!: repository name)/,
    sets: { nameFault: 'shape' },
    registry: true,
    examples: [
      'Error parsing reference: "registry.example.com/_group/app:1" is not a valid repository/tag: invalid reference format',
      'docker: invalid reference format.',
      'Failed to apply default image tag "registry.example.com/group/app:feature/x": couldn\'t parse image name "registry.example.com/group/app:feature/x": invalid reference format',
    ],
    lookAlikes: ['invalid format of the reference number'],
  },
  // What is built on go-containerregistry (kaniko, crane) has words of its own; older versions say "runes".
  'ggcr-name': {
    role: 'cause',
    literals: [' can only contain the ', 'could not parse reference: '],
    pattern:
      /(?:repository|tag) can only contain the (?:runes|characters) `[^`\n]{1,120}`: |could not parse reference: (?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{1,63}(?::\d{1,5})?\/[^\s]{1,300}/,
    sets: { nameFault: 'shape' },
    registry: true,
    examples: [
      'error pushing image: getting tag for destination: tag can only contain the characters `abcdefghijklmnopqrstuvwxyz0123456789_-.ABCDEFGHIJKLMNOPQRSTUVWXYZ`: feature/x',
      'error building image: getting tag for destination: repository can only contain the runes `abcdefghijklmnopqrstuvwxyz0123456789_-./`: Group/App',
      'error building image: getting stage builder for stage 0: could not parse reference: registry.example.com/Group/app:1',
    ],
    lookAlikes: [
      'error: could not parse reference: refs/heads/main',
      'name can only contain the characters `a-z` and `0-9`: App',
    ],
  },
  'registry-refuses-name': {
    role: 'cause',
    literals: ['NAME_INVALID'],
    pattern: /"code":"NAME_INVALID","message":"invalid repository name"|\bcode=NAME_INVALID\b|: NAME_INVALID: /,
    sets: { nameFault: 'shape' },
    registry: true,
    examples: [
      '{"errors":[{"code":"NAME_INVALID","message":"invalid repository name","detail":"_group/app"}]}',
      'PUT https://registry.example.com/v2/_group/app/manifests/1: NAME_INVALID: invalid repository name; map[]',
    ],
    lookAlikes: ['{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry"}]}'],
  },
  // GitLab's page says so; it also says so when the registry cannot be reached at all.
  'registry-path-error': {
    role: 'symptom',
    literals: ['InvalidRegistryPathError'],
    pattern: /ContainerRegistry::Path::InvalidRegistryPathError/,
    weight: 4,
    registry: true,
    examples: [
      'ContainerRegistry::Path::InvalidRegistryPathError (ContainerRegistry::Path::InvalidRegistryPathError):',
    ],
    lookAlikes: ['ContainerRegistry::Path::Other'],
  },
  'name-valid': {
    role: 'context',
    literals: ['image name: '],
    pattern: /^image name: valid$/,
    registry: true,
    examples: ['image name: valid'],
    lookAlikes: ['image name: invalid'],
  },
  'name-invalid': {
    role: 'context',
    literals: ['image name: '],
    pattern: /^image name: invalid$/,
    registry: true,
    examples: ['image name: invalid'],
    lookAlikes: ['image name: valid'],
  },
});
