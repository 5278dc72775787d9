import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the decoded token says (`exp` − `iat`), and the setting as GitLab has it. */
export default defineSignatures({
  'as-set': {
    role: 'context',
    literals: ['token duration: '],
    pattern: /^token duration: \d{1,6} s, as set$/,
    healthy: true,
    registry: true,
    examples: ['token duration: 900 s, as set'],
    lookAlikes: ['token duration: 300 s, not 900 s'],
  },
  'not-as-set': {
    role: 'context',
    literals: ['token duration: '],
    pattern: /^token duration: \d{1,6} s, not \d{1,6} s$/,
    registry: true,
    examples: ['token duration: 300 s, not 900 s'],
    lookAlikes: ['token duration: 900 s, as set'],
  },
  'no-token': {
    role: 'context',
    literals: ['token duration: '],
    pattern: /^token duration: no token$/,
    registry: true,
    examples: ['token duration: no token'],
    lookAlikes: ['token duration: 900 s, as set'],
  },
  setting: {
    role: 'context',
    literals: ['registry token duration setting: ', 'container_registry_token_expire_delay'],
    pattern: /^registry token duration setting: \d{1,6} min$|"container_registry_token_expire_delay": ?\d{1,6}\b/,
    registry: true,
    examples: ['registry token duration setting: 5 min', '"container_registry_token_expire_delay":15'],
    lookAlikes: ['container_registry_token_expire_delay=15'],
  },
});
