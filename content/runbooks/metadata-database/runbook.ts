import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md 0, A60, D60, beyond.md B13, config.md 2.2, 4 and 7, signatures.md S9, S10. */
const database = ['requirements', 'create-database', 'create-secret', 'back-up', 'connect'];
const readOnly = ['set-read-only', 'apply-read-only', 'see-read-only'];
const use = ['turn-on', 'set-read-write', 'apply', 'push'];
const afterwards = ['validate', 'dump', 'no-way-back'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '17.3' },
  start: 'store',
  questions: {
    store: {
      answers: { database: 'in-use-wish', filesystem: 'images', unsure: 'images' },
      from: { fact: 'metadataStore', answers: { database: 'database', filesystem: 'filesystem' } },
      probe: 'ask-metadata-store',
    },
    'in-use-wish': { answers: { look: 'in-use', back: 'stay', unsure: 'in-use' } },
    images: {
      answers: { none: 'new', small: 'one-step', large: 'three-steps', broken: 'again', unsure: 'three-steps' },
    },
  },
  outcomes: {
    new: { steps: [...database, 'turn-on', 'apply', 'migrate', 'push', 'dump', 'no-way-back'], check: 'database' },
    'one-step': {
      steps: [...database, 'keep-off', ...readOnly, 'migrate', 'import', ...use, ...afterwards],
      check: 'database',
    },
    'three-steps': {
      steps: [
        ...database,
        'keep-off',
        'apply-off',
        'migrate',
        'import-one',
        ...readOnly,
        'import-two',
        ...use,
        'import-three',
        ...afterwards,
      ],
      check: 'database',
    },
    again: { steps: ['see-work', 'see-read-only', 'read-message', 'import-again'], check: 'database' },
    'in-use': { steps: ['see-locks', 'dump', 'see-migrations', 'see-collection', 'no-way-back'], check: 'database' },
    stay: { steps: ['see-locks', 'dump', 'no-way-back'], check: 'database' },
  },
  steps: {
    requirements: { effect: 'read-only' },
    'create-database': { effect: 'reconfigure', snippet: 'create-registry-database', undo: true },
    'create-secret': { effect: 'reconfigure', snippet: 'create-database-secret', only: ['helm'], undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    connect: { effect: 'reconfigure', snippet: 'connect-registry-database', undo: true },
    'keep-off': { effect: 'reconfigure', snippet: 'switch-metadata-database-off', undo: true },
    'apply-off': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'set-read-only': { effect: 'reconfigure', snippet: 'set-read-only', undo: true },
    'apply-read-only': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-read-only': { effect: 'read-only', snippet: 'show-read-only-mode' },
    migrate: { effect: 'reconfigure', snippet: 'migrate-registry-database', undo: true },
    import: { effect: 'reconfigure', snippet: 'import-registry-metadata', undo: true },
    'import-one': { effect: 'reconfigure', snippet: 'import-registry-metadata-one', undo: true },
    'import-two': { effect: 'reconfigure', snippet: 'import-registry-metadata-two', undo: true },
    'import-three': { effect: 'reconfigure', snippet: 'import-registry-metadata-three', undo: true },
    'turn-on': { effect: 'reconfigure', snippet: 'turn-on-metadata-database', undo: true },
    'set-read-write': { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    validate: { effect: 'read-only', snippet: 'validate-image' },
    dump: { effect: 'read-only', snippet: 'dump-registry-database' },
    'no-way-back': { effect: 'read-only' },
    'see-work': { effect: 'read-only', snippet: 'show-maintenance-work' },
    'read-message': { effect: 'read-only' },
    'import-again': { effect: 'reconfigure', undo: true },
    'see-locks': { effect: 'read-only', snippet: 'list-metadata-locks' },
    'see-migrations': { effect: 'read-only', snippet: 'show-database-migrations' },
    'see-collection': { effect: 'read-only', snippet: 'show-online-collection' },
  },
  checks: {
    database: {
      snippet: 'ask-metadata-store',
      fixed: ['storage-full/metadata-database', 'metadata-database/header-on'],
      notFixed: [
        'storage-full/metadata-filesystem',
        'metadata-database/header-off',
        'metadata-database/prefer-falls-back',
      ],
    },
  },
  related: ['metadata-database-migrations', 'garbage-collection', 'registry-read-only', 'scaling'],
  asks: ['gitlabVersion', 'metadataStore'],
  exhibits: [{ kind: 'settings', of: 'database' }],
});
