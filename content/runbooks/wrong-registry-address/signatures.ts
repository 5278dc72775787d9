import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  // GitLab's own host on the usual port: the registry has a port or a name of its own.
  'login-at-gitlab': {
    role: 'symptom',
    literals: ['login attempt to '],
    pattern: /login attempt to https?:\/\/gitlab\.[\w.-]{1,200}\/v2\/ failed with status: 404/,
    weight: 4,
    registry: true,
    examples: [
      'Error response from daemon: login attempt to https://gitlab.example.com/v2/ failed with status: 404 Not Found',
    ],
    lookAlikes: [
      'Error response from daemon: login attempt to https://gitlab.example.com:5050/v2/ failed with status: 404 Not Found',
    ],
  },
  'gitlab-pages': {
    role: 'cause',
    literals: ['registry address: '],
    pattern: /^registry address: GitLab pages$/,
    sets: { addressAnswer: 'gitlab-web' },
    registry: true,
    examples: ['registry address: GitLab pages'],
    lookAlikes: ['registry address: GitLab registry'],
  },
  'other-web-server': {
    role: 'cause',
    literals: ['registry address: '],
    pattern: /^registry address: another web server$/,
    sets: { addressAnswer: 'web' },
    registry: true,
    examples: ['registry address: another web server'],
    lookAlikes: ['registry address: another registry'],
  },
  'other-registry': {
    role: 'cause',
    literals: ['registry address: '],
    pattern: /^registry address: another registry$/,
    sets: { addressAnswer: 'other-registry' },
    registry: true,
    examples: ['registry address: another registry'],
    lookAlikes: ['registry address: another web server'],
  },
  'no-answer': {
    role: 'context',
    literals: ['registry address: '],
    pattern: /^registry address: no answer$/,
    sets: { addressAnswer: 'none' },
    registry: true,
    examples: ['registry address: no answer'],
    lookAlikes: ['registry address: another web server'],
  },
  'gitlab-registry': {
    role: 'context',
    literals: ['registry address: '],
    pattern: /^registry address: GitLab registry$/,
    sets: { addressAnswer: 'gitlab-registry' },
    registry: true,
    examples: ['registry address: GitLab registry'],
    lookAlikes: ['registry address: GitLab pages'],
  },
});
