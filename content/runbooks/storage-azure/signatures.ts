import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What our own command prints about the layout, and how Azure and the driver complain. */
export default defineSignatures({
  'prefix-legacy': {
    role: 'context',
    literals: ['azure prefix: '],
    pattern: /^azure prefix: legacy$/m,
    sets: { azurePrefix: 'legacy' },
    registry: true,
    examples: ['azure prefix: legacy'],
    lookAlikes: ['azure prefix: standard'],
  },
  'prefix-standard': {
    role: 'context',
    literals: ['azure prefix: '],
    pattern: /^azure prefix: (?:standard|none, the container holds no images)$/m,
    sets: { azurePrefix: 'standard' },
    registry: true,
    examples: ['azure prefix: standard', 'azure prefix: none, the container holds no images'],
    lookAlikes: ['azure prefix: legacy'],
  },
  'prefix-unset': {
    role: 'context',
    literals: ['legacyrootprefix'],
    pattern:
      /A configuration parameter for 'storage\.azure\.legacyrootprefix' or 'storage\.azure\.trimlegacyrootprefix' was not specified/,
    sets: { azurePrefix: 'standard' },
    registry: true,
    examples: [
      "A configuration parameter for 'storage.azure.legacyrootprefix' or 'storage.azure.trimlegacyrootprefix' was not specified. The azure driver will default to using the standard root prefix",
    ],
    lookAlikes: [
      "Both 'storage.azure.legacyrootprefix' and 'storage.azure.trimlegacyrootprefix' are set. It is recommended to set one or the other, rather than both.",
    ],
  },
  'prefixes-both': {
    role: 'context',
    literals: ['legacyrootprefix'],
    pattern: /Both 'storage\.azure\.legacyrootprefix' and 'storage\.azure\.trimlegacyrootprefix' are set\./,
    registry: true,
    examples: [
      "Both 'storage.azure.legacyrootprefix' and 'storage.azure.trimlegacyrootprefix' are set. It is recommended to set one or the other, rather than both.",
    ],
    lookAlikes: [
      "A configuration parameter for 'storage.azure.legacyrootprefix' or 'storage.azure.trimlegacyrootprefix' was not specified.",
    ],
  },
  'prefixes-contradict': {
    role: 'context',
    literals: ['legacyrootprefix'],
    pattern: /storage\.azure\.trimlegacyrootprefix' and {1,2}'storage\.azure\.\w{1,30}' can not both be/,
    registry: true,
    examples: ["storage.azure.trimlegacyrootprefix' and  'storage.azure.trimlegacyrootprefix' can not both be true"],
    lookAlikes: ["Both 'storage.azure.legacyrootprefix' and 'storage.azure.trimlegacyrootprefix' are set."],
  },
  // The SDK prints the code on a line of its own; in a log the lines are one, with \n between them.
  refused: {
    role: 'context',
    literals: ['ERROR CODE: '],
    pattern:
      /ERROR CODE: (?<storageErrorCode>AuthenticationFailed|AuthorizationFailure|AuthorizationPermissionMismatch|KeyBasedAuthenticationNotPermitted|ContainerNotFound|AccountIsDisabled)/,
    examples: [
      'ERROR CODE: AuthenticationFailed',
      'ERROR CODE: AuthorizationPermissionMismatch',
      'ERROR CODE: KeyBasedAuthenticationNotPermitted',
    ],
    lookAlikes: ['ERROR CODE: ServerBusy'],
  },
});
