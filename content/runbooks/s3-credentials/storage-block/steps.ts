/**
 * The steps around a change inside the storage block, the same for every runbook that makes one: look, keep a copy, change, put back,
 * apply. The Helm chart takes the block from a Secret and reads it when a pod starts; elsewhere it is in a file (config.md 1 and 7).
 */
const inFile = ['linux', 'compose', 'source'] as const;

export const storageBlockSteps = {
  'show-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
  'back-up': { effect: 'read-only', snippet: 'back-up-configuration', only: inFile },
  'read-secret': { effect: 'read-only', snippet: 'read-storage-secret', only: ['helm'] },
  'write-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
  apply: { effect: 'restart', snippet: 'apply-configuration', only: inFile, undo: true },
  'restart-pods': { effect: 'restart', snippet: 'restart-registry', only: ['helm'], undo: true },
} as const;

/** Before and after the change itself. */
export const before = ['show-storage', 'back-up', 'read-secret'] as const;
export const after = ['write-secret', 'apply', 'restart-pods'] as const;
