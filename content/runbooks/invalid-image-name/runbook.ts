import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A7, signatures.md S7; reproduced with docker 28, skopeo and docker-registry 2.8.2 (capture invalid-names). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'fault',
  questions: {
    fault: {
      answers: { 'upper-case': 'lower-case-name', other: 'part', unsure: 'part' },
      from: { fact: 'nameFault', answers: { 'upper-case': 'upper-case', shape: 'other' } },
    },
    part: {
      answers: { tag: 'tag-from-branch', path: 'rename-path', empty: 'empty-variable', unsure: 'empty-variable' },
    },
  },
  outcomes: {
    'lower-case-name': { steps: ['use-ci-image', 'write-lower-case'], check: 'name' },
    'tag-from-branch': { steps: ['use-slug'], check: 'name' },
    'rename-path': { steps: ['change-path'], check: 'name' },
    'empty-variable': { steps: ['print-name', 'use-ci-image'], check: 'name' },
  },
  steps: {
    'use-ci-image': { effect: 'client-change', undo: true },
    'write-lower-case': { effect: 'client-change', undo: true },
    'use-slug': { effect: 'client-change', undo: true },
    'change-path': { effect: 'reconfigure', undo: true },
    'print-name': { effect: 'read-only' },
  },
  checks: {
    name: {
      snippet: 'check-image-name',
      fixed: ['invalid-image-name/name-valid'],
      notFixed: ['invalid-image-name/name-invalid'],
    },
  },
  related: ['auth-denied', 'token-rejected'],
});
