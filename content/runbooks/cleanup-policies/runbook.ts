import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A13, A57–A59, D57–D59; GitLab's own cleanup services (RAILS). */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'wish',
  questions: {
    wish: {
      answers: { set: 'set', run: 'scope', usage: 'usage', list: 'list', everywhere: 'everywhere', unsure: 'usage' },
    },
    scope: { answers: { image: 'run-image', project: 'run-project', unsure: 'run-project' } },
  },
  outcomes: {
    set: { steps: ['set-rules', 'replay', 'sidekiq'], check: 'replays' },
    'run-image': { steps: ['replay', 'see-limits', 'run-image', 'collect'], check: 'image-done' },
    'run-project': { steps: ['preview-project', 'see-limits', 'run-project', 'collect'], check: 'project-done' },
    usage: { steps: ['usage', 'read-usage', 'collect'], check: 'counted' },
    list: { steps: ['list', 'usage'], check: 'listed' },
    everywhere: {
      steps: ['list', 'usage', 'tell', 'preview-enable', 'enable', 'sidekiq', 'see-limits', 'collect'],
      check: 'listed',
    },
  },
  steps: {
    'set-rules': { effect: 'data-loss', undo: true },
    replay: { effect: 'read-only', snippet: 'replay-cleanup-policy' },
    sidekiq: { effect: 'reconfigure', undo: true },
    'see-limits': { effect: 'read-only', snippet: 'show-cleanup-limits' },
    'run-image': { effect: 'data-loss', snippet: 'run-cleanup-policy', undo: true },
    'preview-project': { effect: 'read-only', snippet: 'preview-project-cleanup' },
    'run-project': { effect: 'data-loss', snippet: 'run-project-cleanup', undo: true },
    usage: { effect: 'read-only', snippet: 'show-disk-usage-by-project' },
    'read-usage': { effect: 'read-only' },
    list: { effect: 'read-only', snippet: 'list-disabled-policies' },
    tell: { effect: 'read-only' },
    'preview-enable': { effect: 'read-only', snippet: 'preview-cleanup-policies' },
    enable: { effect: 'data-loss', snippet: 'enable-cleanup-policies', undo: true },
    collect: { effect: 'read-only' },
  },
  checks: {
    replays: {
      snippet: 'replay-cleanup-policy',
      fixed: ['cleanup-policy-keeps-tags/would-delete', 'cleanup-policy-keeps-tags/would-keep'],
      notFixed: [
        'cleanup-policy-keeps-tags/reason-off',
        'cleanup-policy-keeps-tags/reason-pattern',
        'cleanup-policy-keeps-tags/reason-unreachable',
      ],
    },
    'image-done': {
      snippet: 'replay-cleanup-policy',
      fixed: ['cleanup-policy-keeps-tags/would-keep', 'cleanup-policies/result-whole'],
      notFixed: [
        'cleanup-policy-keeps-tags/would-delete',
        'cleanup-policy-keeps-tags/result-truncated',
        'cleanup-policies/run-failed',
      ],
    },
    'project-done': {
      snippet: 'preview-project-cleanup',
      fixed: ['cleanup-policies/project-clean'],
      notFixed: ['cleanup-policies/project-due', 'cleanup-policy-keeps-tags/reason-unreachable'],
    },
    counted: {
      snippet: 'show-disk-usage-by-project',
      fixed: ['cleanup-policies/usage-whole'],
      notFixed: ['cleanup-policies/usage-partial'],
    },
    listed: {
      snippet: 'list-disabled-policies',
      fixed: ['cleanup-policies/policies-on'],
      notFixed: ['cleanup-policies/policies-off'],
    },
  },
  related: ['cleanup-policy-keeps-tags', 'garbage-collection', 'storage-full', 'repository-delete-failed'],
  asks: ['projectPath', 'repository'],
});
