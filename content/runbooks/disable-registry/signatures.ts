import { defineSignatures } from '../../../src/diagnose/define.ts';

/** What the commands of this task print. */
export default defineSignatures({
  off: {
    role: 'context',
    literals: ['registry switch: '],
    pattern: /^registry switch: off$/,
    registry: true,
    examples: ['registry switch: off'],
    lookAlikes: ['registry switch: the registry still runs'],
  },
  'still-on': {
    role: 'context',
    literals: ['registry switch: '],
    pattern: /^registry switch: (?:the registry still runs|GitLab still gives out tokens|GitLab did not answer)$/,
    registry: true,
    examples: [
      'registry switch: the registry still runs',
      'registry switch: GitLab still gives out tokens',
      'registry switch: GitLab did not answer',
    ],
    lookAlikes: ['registry switch: off'],
  },
  'new-projects-off': {
    role: 'context',
    literals: ['registry in new projects: '],
    pattern: /^registry in new projects: off$/,
    registry: true,
    examples: ['registry in new projects: off'],
    lookAlikes: ['registry in new projects: on'],
  },
  'new-projects-on': {
    role: 'context',
    literals: ['registry in new projects: '],
    pattern: /^registry in new projects: on$/,
    registry: true,
    examples: ['registry in new projects: on'],
    lookAlikes: ['registry in new projects: off'],
  },
  'switched-off-in-group': {
    role: 'context',
    literals: ['registry in this group: '],
    pattern: /^registry in this group: (?:switched off|would be switched off) in \d{1,9} projects$/,
    registry: true,
    examples: [
      'registry in this group: switched off in 4 projects',
      'registry in this group: would be switched off in 4 projects',
    ],
    lookAlikes: ['registry in new projects: off'],
  },
  // The same line is a symptom of auth-denied; here it is what was wanted.
  'nothing-granted': {
    role: 'context',
    literals: ['granted access: '],
    pattern: /^granted access: (?:none|forbidden)\s{0,4}$/,
    registry: true,
    examples: ['granted access: none', 'granted access: forbidden'],
    lookAlikes: ['granted access: pull'],
  },
  'still-granted': {
    role: 'context',
    literals: ['granted access: '],
    pattern: /^granted access: (?:pull|push)(?:,(?:pull|push))?\s{0,4}$/,
    registry: true,
    examples: ['granted access: pull', 'granted access: pull,push'],
    lookAlikes: ['granted access: none'],
  },
});
