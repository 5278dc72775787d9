import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A24, A21, A60, A68, divergence 20, signatures.md S2, S6; GitLab's services for moving and renaming (RAILS). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'move',
  questions: {
    move: {
      answers: {
        project: 'interface',
        rename: 'interface',
        'other-root': 'keep',
        group: 'keep',
        error: 'registry-says',
        unsure: 'interface',
      },
      from: {
        fact: 'moveBlock',
        answers: {
          transfer: 'project',
          rename: 'rename',
          'other-root': 'other-root',
          group: 'group',
          'registry-error': 'error',
        },
      },
    },
    interface: {
      answers: { yes: 'move-with-tags', no: 'keep', unsure: 'keep' },
      from: { fact: 'gitlabApi', answers: { yes: 'yes', no: 'no' } },
      probe: 'show-gitlab-api',
    },
    keep: { answers: { yes: 'copy-images', no: 'delete-images', unsure: 'copy-images' } },
    'registry-says': {
      answers: { taken: 'free-path', many: 'keep', other: 'registry-error', unsure: 'registry-error' },
      from: { fact: 'moveError', answers: { 'name-taken': 'taken', 'too-many': 'many', other: 'other' } },
    },
  },
  outcomes: {
    'copy-images': {
      steps: ['list', 'copy-out', 'compare', 'delete', 'see-empty', 'move', 'copy-back', 'tidy-up'],
      check: 'moved',
    },
    'delete-images': { steps: ['list', 'delete', 'see-empty', 'move'], check: 'moved' },
    'move-with-tags': { steps: ['see-cache', 'move-again'], check: 'moved' },
    'free-path': { steps: ['list-target', 'other-path', 'move-again'], check: 'moved' },
    'registry-error': { steps: ['see-registry', 'see-interface', 'move-again'], check: 'moved' },
  },
  steps: {
    list: { effect: 'read-only', snippet: 'show-project-images' },
    'copy-out': { effect: 'client-change', snippet: 'copy-image-repository', undo: true },
    compare: { effect: 'read-only' },
    delete: { effect: 'data-loss', snippet: 'delete-image-repository', undo: true },
    'see-empty': { effect: 'read-only', snippet: 'show-project-images' },
    move: { effect: 'reconfigure', undo: true },
    'copy-back': { effect: 'client-change', snippet: 'copy-image-repository', undo: true },
    'tidy-up': { effect: 'data-loss', snippet: 'delete-image-repository', undo: true },
    'see-cache': { effect: 'read-only' },
    'move-again': { effect: 'reconfigure', undo: true },
    'list-target': { effect: 'read-only', snippet: 'show-project-images' },
    'other-path': { effect: 'read-only' },
    'see-registry': { effect: 'read-only', snippet: 'registry-status' },
    'see-interface': { effect: 'read-only', snippet: 'show-gitlab-api' },
  },
  checks: {
    moved: {
      snippet: 'show-project-images',
      fixed: ['missing-registry-key/project-there'],
      notFixed: ['missing-registry-key/project-gone'],
    },
  },
  related: ['repository-delete-failed', 'missing-registry-key', 'metadata-database', 'migrate-images'],
});
