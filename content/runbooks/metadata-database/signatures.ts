import { defineSignatures } from '../../../src/diagnose/define.ts';

/** A task has no causes: what says where the metadata is, and what the import asks for or stumbles over (signatures.md S9, S10). */
export default defineSignatures({
  'header-on': {
    role: 'context',
    literals: ['gitlab-container-registry-database-enabled'],
    pattern: /^(?:< )?gitlab-container-registry-database-enabled: true\b/im,
    sets: { metadataStore: 'database' },
    registry: true,
    examples: [
      'Gitlab-Container-Registry-Database-Enabled: true',
      '< HTTP/2 401\n< docker-distribution-api-version: registry/2.0\n< gitlab-container-registry-database-enabled: true\n< \n',
    ],
    lookAlikes: ['Gitlab-Container-Registry-Database-Enabled: false'],
  },
  'header-off': {
    role: 'context',
    literals: ['gitlab-container-registry-database-enabled'],
    pattern: /^(?:< )?gitlab-container-registry-database-enabled: false\b/im,
    sets: { metadataStore: 'filesystem' },
    registry: true,
    examples: ['Gitlab-Container-Registry-Database-Enabled: false'],
    lookAlikes: ['Gitlab-Container-Registry-Database-Enabled: true'],
  },
  'prefer-falls-back': {
    role: 'context',
    literals: ['database prefer mode enabled'],
    pattern: /database prefer mode enabled, but found filesystem metadata: falling back to legacy metadata/,
    sets: { metadataStore: 'filesystem' },
    registry: true,
    examples: [
      'time="2026-06-10T10:00:00.123Z" level=warning msg="database prefer mode enabled, but found filesystem metadata: falling back to legacy metadata" go_version=go1.24.3 service=registry version=v4.40.1-gitlab',
    ],
    lookAlikes: ['database prefer mode disabled'],
  },
  'database-lock-made': {
    role: 'context',
    literals: ['lockfile state transition'],
    pattern: /lockfile state transition: creating database lock/,
    sets: { metadataStore: 'database' },
    registry: true,
    examples: [
      'time="2026-06-10T10:00:00.123Z" level=info msg="lockfile state transition: creating database lock" go_version=go1.24.3 service=registry version=v4.40.1-gitlab',
    ],
    lookAlikes: ['lockfile state transition: creating filesystem lock'],
  },
  'import-complete': {
    role: 'context',
    literals: ['registry import complete'],
    pattern: /\bregistry import complete\b/,
    registry: true,
    examples: ['time="2026-06-10T10:00:00.123Z" level=info msg="registry import complete" duration_s=812.4'],
    lookAlikes: ['registry import started'],
  },
  'needs-read-only': {
    role: 'context',
    literals: ['requires the container registry to be in read-only mode'],
    pattern: /^Command requires the container registry to be in read-only mode\. Exiting/m,
    registry: true,
    examples: ['Command requires the container registry to be in read-only mode. Exiting...'],
    lookAlikes: ['Container registry is not enabled, exiting...'],
  },
  'needs-stop': {
    role: 'context',
    literals: ['cannot run while the container registry is running'],
    pattern: /Command cannot run while the container registry is running\. Stop the registry before proceeding\?/,
    registry: true,
    examples: [
      'WARNING: Command cannot run while the container registry is running. Stop the registry before proceeding? (y/n)',
    ],
    lookAlikes: ['Container registry is not enabled, exiting...'],
  },
  'not-enabled': {
    role: 'context',
    literals: ['Container registry is not enabled, exiting'],
    pattern: /^Container registry is not enabled, exiting/m,
    registry: true,
    examples: ['Container registry is not enabled, exiting...'],
    lookAlikes: ['Command requires the container registry to be in read-only mode. Exiting...'],
  },
  'import-denied': {
    role: 'context',
    literals: ['importing all repositories: '],
    pattern: /importing all repositories: AccessDenied\b/,
    registry: true,
    examples: ['failed to import metadata: pre importing all repositories: AccessDenied: Access Denied'],
    lookAlikes: ['pre importing all repositories: context canceled'],
  },
  'import-bytea': {
    role: 'context',
    literals: ['failed: invalid hex format'],
    pattern: /convert field \d{1,3} failed: invalid hex format/,
    registry: true,
    examples: ['importing manifest: convert field 8 failed: invalid hex format'],
    lookAlikes: ['encoding/hex: invalid hex format'],
  },
});
