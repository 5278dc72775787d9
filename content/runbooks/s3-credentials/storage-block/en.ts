/** Said of every setting that is added to the block. */
export const intoBlock =
  "Add the lines to the block that is there; do not paste the block as it stands here. GitLab takes `registry['storage']` as one value: what is left out is gone, and the registry then does not start.";

export const storageBlockTexts = {
  'show-storage': {
    title: 'See what the storage block says',
    body: 'Secret values are masked. Look at the name of the driver, `bucket`, `region` and, for a store that is not AWS, `regionendpoint`.',
  },
  'back-up': {
    title: 'Keep a copy of the configuration',
    body: 'It is the way back. It holds secrets: keep its permissions.',
  },
  'read-secret': {
    title: 'Fetch the storage block from its Secret',
    body: 'Which Secret it is, `registry.storage.secret` in your values says. Change `registry-storage.yaml`; the copy `registry-storage-before.yaml` is the way back. Both hold keys: delete the copy when all is well.',
  },
  'write-secret': {
    title: 'Put the changed block back into the Secret',
    body: 'The file is deleted afterwards, because it holds keys.',
    undo: 'Copy `registry-storage-before.yaml` to `registry-storage.yaml` and run it again.',
  },
  apply: {
    title: 'Apply the configuration',
    body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
    undo: 'Put the copy of the configuration back and apply it again.',
  },
  'restart-pods': {
    title: 'Restart the registry’s pods',
    body: 'They read the block only when they start; a changed Secret alone does not restart them.',
    undo: 'Put the old block back and restart the pods again.',
  },
};
